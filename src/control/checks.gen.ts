// @ts-nocheck
// Generated from specs/control by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../core/spec-source.js'

var Re = Object.defineProperty;
var gs = Object.getOwnPropertyDescriptor;
var ks = Object.getOwnPropertyNames;
var ws = Object.prototype.hasOwnProperty;
var Ns = (n, i, I) => () => {
  if (I) throw I[0];
  try {
    return n && (i = n(n = 0)), i;
  } catch (x) {
    throw I = [x], x;
  }
};
var Is = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (I) {
    throw i = 0, I;
  }
}, xs = (n, i) => {
  for (var I in i)
    Re(n, I, { get: i[I], enumerable: !0 });
}, bs = (n, i, I, x) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let g of ks(i))
      !ws.call(n, g) && g !== I && Re(n, g, { get: () => i[g], enumerable: !(x = gs(i, g)) || x.enumerable });
  return n;
};
var Be = (n) => bs(Re({}, "__esModule", { value: !0 }), n);

// node_modules/ajv/dist/runtime/ucs2length.js
var Qe = Is((Ke) => {
  "use strict";
  Object.defineProperty(Ke, "__esModule", { value: !0 });
  function We(n) {
    let i = n.length, I = 0, x = 0, g;
    for (; x < i; )
      I++, g = n.charCodeAt(x++), g >= 55296 && g <= 56319 && x < i && (g = n.charCodeAt(x), (g & 64512) === 56320 && x++);
    return I;
  }
  Ke.default = We;
  We.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// src/judge/formats.ts
var Ee = {};
xs(Ee, {
  formats: () => $s,
  mayBeDate: () => js,
  toDate: () => Os
});
var qs, vs, Ls, V, Ne, Ge, Ye, As, Fs, Ds, T, we, js, Os, $s, Se = Ns(() => {
  "use strict";
  qs = /^\d{4}-\d{2}-\d{2}[t ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i, vs = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, Ls = (n, i) => i === 2 ? n % 4 === 0 && n % 100 !== 0 || n % 400 === 0 ? 29 : 28 : i === 4 || i === 6 || i === 9 || i === 11 ? 30 : 31, V = (n, i, I) => {
    let x = 0;
    for (let g = i; g < I; g++) {
      let w = n.charCodeAt(g) - 48;
      if (!(w >= 0 && w <= 9)) return Number.NaN;
      x = x * 10 + w;
    }
    return x;
  }, Ne = (n) => {
    if (n.charCodeAt(4) !== 45 || n.charCodeAt(7) !== 45) return !1;
    let i = V(n, 0, 4), I = V(n, 5, 7), x = V(n, 8, 10);
    return i >= 0 && I >= 1 && I <= 12 && x >= 1 && x <= Ls(i, I);
  }, Ge = (n) => !n.startsWith("0000"), Ye = (n) => n.length === 10 && Ne(n) && Ge(n), As = (n) => n.length === 20 && n.charCodeAt(10) === 84 && V(n, 11, 13) < 24 && n.charCodeAt(13) === 58 && V(n, 14, 16) < 60 && n.charCodeAt(16) === 58 && V(n, 17, 19) <= 60 && n.charCodeAt(19) === 90, Fs = (n) => Ne(n) && (As(n) || qs.test(n)), Ds = (n) => Ne(n) && Ge(n) && vs.test(n), T = (n) => ({ type: "string", validate: n }), we = (n) => ({ type: "number", validate: n }), js = (n) => !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(n) || Ne(n), Os = (n) => {
    let [, i = "", I = "", x = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(n) ?? [], g = `${i}-${I.padStart(2, "0")}-${x.padStart(2, "0")}`;
    return Ye(g) ? g : null;
  }, $s = {
    date: T(Ye),
    "date-time": T(Fs),
    "iso-date-time": T(Ds),
    email: T((n) => /^[^\s@]+@[^\s@]+$/.test(n)),
    uri: T((n) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(n)),
    "uri-reference": T((n) => /^[^\s<>"{}|\\^`]*$/.test(n)),
    int32: we((n) => Number.isInteger(n) && Math.abs(n) <= 2147483648),
    int64: we(Number.isInteger),
    float: we(Number.isFinite),
    double: we(Number.isFinite)
  };
});

// compiled:compiled
var Ue = be, Cs = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/components/schemas/WorldName" }, scenario: { type: "string", minLength: 1, maxLength: 100 }, seed: { type: "integer", minimum: 0, maximum: 4294967295 }, now: { type: "string", maxLength: 40 }, state: { $ref: "#/components/schemas/State" }, readings: { $ref: "#/components/schemas/Readings" }, keys: { type: "array", maxItems: 1e3, items: { $ref: "#/components/schemas/NewKey" } }, tenant: { $ref: "#/components/schemas/Tenant" }, ttlSeconds: { $ref: "#/components/schemas/TimeToLive" } } };
var L = Object.prototype.hasOwnProperty, P = Qe().default, Xe = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u"), es = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", "u"), ss = { type: "object", additionalProperties: !1, required: ["proforma", "version", "name", "seed", "now", "clock", "seller", "keys", "readings", "state", "counted", "faults", "nextFault"], properties: { proforma: { type: "string", const: "state" }, version: { type: "integer", const: 1 }, name: { type: "string", maxLength: 200 }, seed: { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }, now: { $ref: "#/components/schemas/KeptInstant" }, clock: { $ref: "#/components/schemas/ClockMode" }, seller: { $ref: "#/components/schemas/Seller" }, keys: { type: "array", maxItems: 1e4, items: { $ref: "#/components/schemas/KeptKey" } }, readings: { $ref: "#/components/schemas/Readings" }, state: { $ref: "#/components/schemas/Books" }, counted: { type: "object", additionalProperties: !1, required: ["requests", "quotas"], properties: { requests: { $ref: "#/components/schemas/Count" }, quotas: { type: "array", items: { type: "object", additionalProperties: !1, required: ["token", "hour", "used"], properties: { token: { type: "string", maxLength: 200 }, hour: { type: "integer" }, used: { $ref: "#/components/schemas/Count" } } } } } }, faults: { type: "array", maxItems: 1e4, items: { $ref: "#/components/schemas/KeptFault" } }, nextFault: { $ref: "#/components/schemas/Count" }, drawn: { $ref: "#/components/schemas/Count" } } };
var Ve = { type: "string", enum: ["frozen", "running"] };
var _s = { type: "object", additionalProperties: !1, required: ["name", "address", "timeZone", "currency", "taxId", "invoiceNumbers", "creditNoteNumbers", "sequencePrefix", "gateways"], properties: { name: { type: "string", maxLength: 500 }, address: { $ref: "#/components/schemas/Address" }, timeZone: { type: "string", maxLength: 100 }, currency: { $ref: "#/components/schemas/Currency" }, taxId: { type: "string", maxLength: 100 }, invoiceNumbers: { type: "string", maxLength: 200 }, creditNoteNumbers: { type: "string", maxLength: 200 }, sequencePrefix: { type: "string", maxLength: 100 }, gateways: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "key", "name", "feePercent", "feeFixed"], properties: { id: { $ref: "#/components/schemas/Id" }, key: { type: "string", maxLength: 200 }, name: { type: "string", maxLength: 200 }, feePercent: { $ref: "#/components/schemas/Decimal" }, feeFixed: { $ref: "#/components/schemas/Decimal" } } } }, reminderDays: { type: "array", maxItems: 1e3, items: { type: "integer", minimum: 1, maximum: 3650 } } } }, rs = { type: "object", additionalProperties: !1, required: ["street", "postalCode", "city", "state", "country"], properties: { street: { type: "string", maxLength: 500 }, postalCode: { type: "string", maxLength: 50 }, city: { type: "string", maxLength: 200 }, state: { type: ["string", "null"], maxLength: 200 }, country: { type: "string", pattern: "^[A-Z]{2}$" } } };
var He = new RegExp("^[A-Z]{2}$", "u"), ke = new RegExp("^[A-Z]{3}$", "u"), A = new RegExp("^-?[0-9]{1,15}(\\.[0-9]{1,10})?$", "u");
function j(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = j.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.address === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.timeZone === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeZone" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.currency === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.taxId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceNumbers === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceNumbers" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.creditNoteNumbers === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditNoteNumbers" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.sequencePrefix === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequencePrefix" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.gateways === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateways" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!L.call(_s.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.address !== void 0) {
      let t = n.address;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.street === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "street" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.postalCode === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "postalCode" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.city === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "city" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.state === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "state" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.country === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "country" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "street" || s === "postalCode" || s === "city" || s === "state" || s === "country")) {
            let a = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.street !== void 0) {
          let s = t.street;
          if (typeof s == "string") {
            if (P(s) > 500) {
              let a = { instancePath: i + "/address/street", schemaPath: "#/components/schemas/Address/properties/street/maxLength", keyword: "maxLength", params: { limit: 500 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/street", schemaPath: "#/components/schemas/Address/properties/street/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.postalCode !== void 0) {
          let s = t.postalCode;
          if (typeof s == "string") {
            if (P(s) > 50) {
              let a = { instancePath: i + "/address/postalCode", schemaPath: "#/components/schemas/Address/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 50 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/postalCode", schemaPath: "#/components/schemas/Address/properties/postalCode/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.city !== void 0) {
          let s = t.city;
          if (typeof s == "string") {
            if (P(s) > 200) {
              let a = { instancePath: i + "/address/city", schemaPath: "#/components/schemas/Address/properties/city/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/city", schemaPath: "#/components/schemas/Address/properties/city/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.state !== void 0) {
          let s = t.state;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/address/state", schemaPath: "#/components/schemas/Address/properties/state/type", keyword: "type", params: { type: rs.properties.state.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 200) {
            let a = { instancePath: i + "/address/state", schemaPath: "#/components/schemas/Address/properties/state/maxLength", keyword: "maxLength", params: { limit: 200 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.country !== void 0) {
          let s = t.country;
          if (typeof s == "string") {
            if (!He.test(s)) {
              let a = { instancePath: i + "/address/country", schemaPath: "#/components/schemas/Address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/country", schemaPath: "#/components/schemas/Address/properties/country/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.timeZone !== void 0) {
      let t = n.timeZone;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.currency !== void 0) {
      let t = n.currency;
      if (typeof t == "string") {
        if (!ke.test(t)) {
          let s = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.taxId !== void 0) {
      let t = n.taxId;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/taxId", schemaPath: "#/properties/taxId/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/taxId", schemaPath: "#/properties/taxId/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceNumbers !== void 0) {
      let t = n.invoiceNumbers;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/invoiceNumbers", schemaPath: "#/properties/invoiceNumbers/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/invoiceNumbers", schemaPath: "#/properties/invoiceNumbers/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.creditNoteNumbers !== void 0) {
      let t = n.creditNoteNumbers;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/creditNoteNumbers", schemaPath: "#/properties/creditNoteNumbers/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/creditNoteNumbers", schemaPath: "#/properties/creditNoteNumbers/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.sequencePrefix !== void 0) {
      let t = n.sequencePrefix;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/sequencePrefix", schemaPath: "#/properties/sequencePrefix/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/sequencePrefix", schemaPath: "#/properties/sequencePrefix/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.gateways !== void 0) {
      let t = n.gateways;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          let a = { instancePath: i + "/gateways", schemaPath: "#/properties/gateways/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let c = t[a];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.id === void 0) {
              let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.key === void 0) {
              let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/required", keyword: "required", params: { missingProperty: "key" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.name === void 0) {
              let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.feePercent === void 0) {
              let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/required", keyword: "required", params: { missingProperty: "feePercent" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.feeFixed === void 0) {
              let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/required", keyword: "required", params: { missingProperty: "feeFixed" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in c)
              if (!(u === "id" || u === "key" || u === "name" || u === "feePercent" || u === "feeFixed")) {
                let f = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                e === null ? e = [f] : e.push(f), r++;
              }
            if (c.id !== void 0) {
              let u = c.id;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: i + "/gateways/" + a + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f] : e.push(f), r++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 9007199254740991 || isNaN(u)) {
                  let f = { instancePath: i + "/gateways/" + a + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u < 1 || isNaN(u)) {
                  let f = { instancePath: i + "/gateways/" + a + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              }
            }
            if (c.key !== void 0) {
              let u = c.key;
              if (typeof u == "string") {
                if (P(u) > 200) {
                  let f = { instancePath: i + "/gateways/" + a + "/key", schemaPath: "#/properties/gateways/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: i + "/gateways/" + a + "/key", schemaPath: "#/properties/gateways/items/properties/key/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (c.name !== void 0) {
              let u = c.name;
              if (typeof u == "string") {
                if (P(u) > 200) {
                  let f = { instancePath: i + "/gateways/" + a + "/name", schemaPath: "#/properties/gateways/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: i + "/gateways/" + a + "/name", schemaPath: "#/properties/gateways/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (c.feePercent !== void 0) {
              let u = c.feePercent;
              if (typeof u == "string") {
                if (!A.test(u)) {
                  let f = { instancePath: i + "/gateways/" + a + "/feePercent", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: i + "/gateways/" + a + "/feePercent", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            if (c.feeFixed !== void 0) {
              let u = c.feeFixed;
              if (typeof u == "string") {
                if (!A.test(u)) {
                  let f = { instancePath: i + "/gateways/" + a + "/feeFixed", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              } else {
                let f = { instancePath: i + "/gateways/" + a + "/feeFixed", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let u = { instancePath: i + "/gateways/" + a, schemaPath: "#/properties/gateways/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/gateways", schemaPath: "#/properties/gateways/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reminderDays !== void 0) {
      let t = n.reminderDays;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          let a = { instancePath: i + "/reminderDays", schemaPath: "#/properties/reminderDays/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let c = t[a];
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
            let u = { instancePath: i + "/reminderDays/" + a, schemaPath: "#/properties/reminderDays/items/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (typeof c == "number" && isFinite(c)) {
            if (c > 3650 || isNaN(c)) {
              let u = { instancePath: i + "/reminderDays/" + a, schemaPath: "#/properties/reminderDays/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c < 1 || isNaN(c)) {
              let u = { instancePath: i + "/reminderDays/" + a, schemaPath: "#/properties/reminderDays/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [u] : e.push(u), r++;
            }
          }
        }
      } else {
        let s = { instancePath: i + "/reminderDays", schemaPath: "#/properties/reminderDays/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = { type: "object", additionalProperties: !1, required: ["token", "name", "scopes", "plan", "flags", "expiresAt", "buyerId", "requestsPerHour"], properties: { token: { type: "string", minLength: 1, maxLength: 200 }, name: { type: "string", maxLength: 200 }, scopes: { $ref: "#/components/schemas/Rights" }, plan: { type: ["string", "null"], maxLength: 100 }, flags: { $ref: "#/components/schemas/Rights" }, expiresAt: { anyOf: [{ $ref: "#/components/schemas/KeptInstant" }, { type: "null" }] }, buyerId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, requestsPerHour: { type: ["integer", "null"], minimum: 0, maximum: 1e9 }, local: { type: "boolean" } } }, ge = { type: ["array", "null"], maxItems: 100, items: { type: "string", maxLength: 100 } };
function O(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = O.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.token === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.name === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.scopes === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.plan === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.flags === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.expiresAt === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expiresAt" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.buyerId === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buyerId" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.requestsPerHour === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestsPerHour" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in n)
      if (!L.call(Me.properties, a)) {
        let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (n.token !== void 0) {
      let a = n.token;
      if (typeof a == "string") {
        if (P(a) > 200) {
          let c = { instancePath: i + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (P(a) < 1) {
          let c = { instancePath: i + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.name !== void 0) {
      let a = n.name;
      if (typeof a == "string") {
        if (P(a) > 200) {
          let c = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.scopes !== void 0) {
      let a = n.scopes;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.plan !== void 0) {
      let a = n.plan;
      if (typeof a != "string" && a !== null) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: Me.properties.plan.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "string" && P(a) > 100) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.flags !== void 0) {
      let a = n.flags;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.expiresAt !== void 0) {
      let a = n.expiresAt, c = r, u = !1, f = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 2534022144e5 || isNaN(a)) {
          let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (a < -621355968e5 || isNaN(a)) {
          let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
      var t = f === r;
      u = u || t;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = p === r;
      if (u = u || t, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.buyerId !== void 0) {
      let a = n.buyerId, c = r, u = !1, f = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (a < 1 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
      var s = f === r;
      u = u || s;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var s = p === r;
      if (u = u || s, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.requestsPerHour !== void 0) {
      let a = n.requestsPerHour;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null) {
        let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/type", keyword: "type", params: { type: Me.properties.requestsPerHour.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 1e9 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (a < 0 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
    if (n.local !== void 0 && typeof n.local != "boolean") {
      let a = { instancePath: i + "/local", schemaPath: "#/properties/local/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var M = { type: "object", additionalProperties: !1, required: ["id", "customerNumber", "kind", "companyName", "firstName", "lastName", "address", "email", "phone", "website", "taxId", "createdAt", "updatedAt"], properties: { id: { $ref: "#/components/schemas/Id" }, customerNumber: { type: "string", maxLength: 200 }, kind: { $ref: "#/components/schemas/ContactKind" }, companyName: { type: ["string", "null"], maxLength: 500 }, firstName: { type: ["string", "null"], maxLength: 200 }, lastName: { type: ["string", "null"], maxLength: 200 }, address: { $ref: "#/components/schemas/Address" }, email: { type: ["string", "null"], maxLength: 500 }, phone: { type: ["string", "null"], maxLength: 200 }, website: { type: ["string", "null"], maxLength: 500 }, taxId: { type: ["string", "null"], maxLength: 100 }, createdAt: { $ref: "#/components/schemas/KeptInstant" }, updatedAt: { $ref: "#/components/schemas/KeptInstant" } } }, ts = { type: "string", enum: ["organization", "person"] };
function z(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = z.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.customerNumber === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customerNumber" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.companyName === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "companyName" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.firstName === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.lastName === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.address === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.email === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.phone === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.website === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "website" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.taxId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.createdAt === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.updatedAt === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedAt" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!L.call(M.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.customerNumber !== void 0) {
      let t = n.customerNumber;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/customerNumber", schemaPath: "#/properties/customerNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.kind !== void 0) {
      let t = n.kind;
      if (typeof t != "string") {
        let s = { instancePath: i + "/kind", schemaPath: "#/components/schemas/ContactKind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(t === "organization" || t === "person")) {
        let s = { instancePath: i + "/kind", schemaPath: "#/components/schemas/ContactKind/enum", keyword: "enum", params: { allowedValues: ts.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.companyName !== void 0) {
      let t = n.companyName;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: M.properties.companyName.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 500) {
        let s = { instancePath: i + "/companyName", schemaPath: "#/properties/companyName/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.firstName !== void 0) {
      let t = n.firstName;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: M.properties.firstName.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 200) {
        let s = { instancePath: i + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lastName !== void 0) {
      let t = n.lastName;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: M.properties.lastName.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 200) {
        let s = { instancePath: i + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.address !== void 0) {
      let t = n.address;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.street === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "street" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.postalCode === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "postalCode" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.city === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "city" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.state === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "state" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.country === void 0) {
          let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/required", keyword: "required", params: { missingProperty: "country" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "street" || s === "postalCode" || s === "city" || s === "state" || s === "country")) {
            let a = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.street !== void 0) {
          let s = t.street;
          if (typeof s == "string") {
            if (P(s) > 500) {
              let a = { instancePath: i + "/address/street", schemaPath: "#/components/schemas/Address/properties/street/maxLength", keyword: "maxLength", params: { limit: 500 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/street", schemaPath: "#/components/schemas/Address/properties/street/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.postalCode !== void 0) {
          let s = t.postalCode;
          if (typeof s == "string") {
            if (P(s) > 50) {
              let a = { instancePath: i + "/address/postalCode", schemaPath: "#/components/schemas/Address/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 50 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/postalCode", schemaPath: "#/components/schemas/Address/properties/postalCode/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.city !== void 0) {
          let s = t.city;
          if (typeof s == "string") {
            if (P(s) > 200) {
              let a = { instancePath: i + "/address/city", schemaPath: "#/components/schemas/Address/properties/city/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/city", schemaPath: "#/components/schemas/Address/properties/city/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.state !== void 0) {
          let s = t.state;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/address/state", schemaPath: "#/components/schemas/Address/properties/state/type", keyword: "type", params: { type: rs.properties.state.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 200) {
            let a = { instancePath: i + "/address/state", schemaPath: "#/components/schemas/Address/properties/state/maxLength", keyword: "maxLength", params: { limit: 200 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.country !== void 0) {
          let s = t.country;
          if (typeof s == "string") {
            if (!He.test(s)) {
              let a = { instancePath: i + "/address/country", schemaPath: "#/components/schemas/Address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/address/country", schemaPath: "#/components/schemas/Address/properties/country/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/address", schemaPath: "#/components/schemas/Address/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.email !== void 0) {
      let t = n.email;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: M.properties.email.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 500) {
        let s = { instancePath: i + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.phone !== void 0) {
      let t = n.phone;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: M.properties.phone.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 200) {
        let s = { instancePath: i + "/phone", schemaPath: "#/properties/phone/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.website !== void 0) {
      let t = n.website;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: M.properties.website.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 500) {
        let s = { instancePath: i + "/website", schemaPath: "#/properties/website/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.taxId !== void 0) {
      let t = n.taxId;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/taxId", schemaPath: "#/properties/taxId/type", keyword: "type", params: { type: M.properties.taxId.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "string" && P(t) > 100) {
        let s = { instancePath: i + "/taxId", schemaPath: "#/properties/taxId/maxLength", keyword: "maxLength", params: { limit: 100 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.createdAt !== void 0) {
      let t = n.createdAt;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 2534022144e5 || isNaN(t)) {
          let s = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -621355968e5 || isNaN(t)) {
          let s = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.updatedAt !== void 0) {
      let t = n.updatedAt;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 2534022144e5 || isNaN(t)) {
          let s = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -621355968e5 || isNaN(t)) {
          let s = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = B.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.key === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.title === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.description === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "id" || t === "key" || t === "title" || t === "description")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.key !== void 0) {
      let t = n.key;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.title !== void 0) {
      let t = n.title;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let s = { instancePath: i + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.description !== void 0) {
      let t = n.description;
      if (typeof t == "string") {
        if (P(t) > 1e4) {
          let s = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function W(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = W.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.contactId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.projectId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "id" || t === "contactId" || t === "projectId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.contactId !== void 0) {
      let t = n.contactId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.projectId !== void 0) {
      let t = n.projectId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = { type: "object", additionalProperties: !1, required: ["id", "kind", "relatedId", "number", "sequence", "status", "overdue", "currency", "contactId", "projectId", "participantId", "description", "reference", "issueDate", "serviceDate", "dueDate", "termDays", "lines", "groups", "discount", "reverseCharge", "totals", "paid", "paymentIds", "settledOn", "lockedAt", "reminderCount", "remindedAt", "notes", "customFields", "templateId", "clonedFromId", "native", "createdBy", "createdAt", "updatedBy", "updatedAt"], properties: { id: { $ref: "#/components/schemas/Id" }, kind: { $ref: "#/components/schemas/InvoiceKind" }, relatedId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, number: { type: ["string", "null"], maxLength: 200 }, sequence: { type: "integer", minimum: 1, maximum: 1e12 }, status: { $ref: "#/components/schemas/InvoiceStatus" }, overdue: { type: "boolean" }, currency: { $ref: "#/components/schemas/Currency" }, contactId: { $ref: "#/components/schemas/Id" }, projectId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, participantId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, description: { type: "string", maxLength: 1e4 }, reference: { type: "string", maxLength: 500 }, issueDate: { $ref: "#/components/schemas/Day" }, serviceDate: { anyOf: [{ $ref: "#/components/schemas/Day" }, { type: "null" }] }, dueDate: { anyOf: [{ $ref: "#/components/schemas/Day" }, { type: "null" }] }, termDays: { type: "integer", minimum: 0, maximum: 1e5 }, lines: { type: "array", items: { $ref: "#/components/schemas/KeptLine" } }, groups: { type: "array", items: { $ref: "#/components/schemas/LineGroup" } }, discount: { anyOf: [{ $ref: "#/components/schemas/KeptDiscount" }, { type: "null" }] }, reverseCharge: { type: "boolean" }, totals: { $ref: "#/components/schemas/KeptTotals" }, paid: { $ref: "#/components/schemas/Minor" }, paymentIds: { type: "array", items: { $ref: "#/components/schemas/Id" } }, settledOn: { anyOf: [{ $ref: "#/components/schemas/Day" }, { type: "null" }] }, lockedAt: { anyOf: [{ $ref: "#/components/schemas/KeptInstant" }, { type: "null" }] }, reminderCount: { type: "integer", minimum: 0, maximum: 1e6 }, remindedAt: { anyOf: [{ $ref: "#/components/schemas/KeptInstant" }, { type: "null" }] }, notes: { type: ["string", "null"], maxLength: 1e4 }, customFields: { type: "array", items: { $ref: "#/components/schemas/CustomField" } }, templateId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, clonedFromId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, native: { type: "boolean" }, createdBy: { $ref: "#/components/schemas/Id" }, createdAt: { $ref: "#/components/schemas/KeptInstant" }, updatedBy: { $ref: "#/components/schemas/Id" }, updatedAt: { $ref: "#/components/schemas/KeptInstant" } } }, Rs = { type: "string", enum: ["invoice", "credit_note"] }, Ks = { type: "string", enum: ["draft", "submitted", "sent", "partially_paid", "paid", "cancelled", "refunded"] };
var F = (Se(), Be(Ee)).formats.date, Es = { type: "object", additionalProperties: !1, required: ["id", "position", "title", "description", "quantity", "unit", "unitPrice", "buyPrice", "discount", "taxRate", "taxName", "resourceId", "rateSchemeId", "groupId", "references"], properties: { id: { $ref: "#/components/schemas/Id" }, position: { type: "integer", minimum: 0, maximum: 1e9 }, title: { type: "string", maxLength: 2e3 }, description: { type: "string", maxLength: 1e4 }, quantity: { $ref: "#/components/schemas/Decimal" }, unit: { type: "string", maxLength: 100 }, unitPrice: { $ref: "#/components/schemas/Decimal" }, buyPrice: { anyOf: [{ $ref: "#/components/schemas/Decimal" }, { type: "null" }] }, discount: { anyOf: [{ $ref: "#/components/schemas/KeptDiscount" }, { type: "null" }] }, taxRate: { $ref: "#/components/schemas/Rate" }, taxName: { type: "string", maxLength: 100 }, resourceId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, rateSchemeId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, groupId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, references: { anyOf: [{ $ref: "#/components/schemas/LineReferences" }, { type: "null" }] } } };
var is = new RegExp("^(100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?)$", "u");
function $(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = $.evaluated;
  d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0);
  let t = r, s = !1, a = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.percent === void 0) {
      let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "percent" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "kind" || p === "percent")) {
        let m = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.kind !== void 0) {
      let p = n.kind;
      if (typeof p != "string") {
        let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (p !== "percent") {
        let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "percent" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.percent !== void 0) {
      let p = n.percent;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let m = { instancePath: i + "/percent", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/percent", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let p = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  var f = a === r;
  if (s = s || f, f)
    var c = !0;
  let u = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.amount === void 0) {
      let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!(p === "kind" || p === "amount")) {
        let m = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.kind !== void 0) {
      let p = n.kind;
      if (typeof p != "string") {
        let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (p !== "amount") {
        let m = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "amount" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.amount !== void 0) {
      let p = n.amount;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let m = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9e14 || isNaN(p)) {
          let m = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p < -9e14 || isNaN(p)) {
          let m = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
  } else {
    let p = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  var f = u === r;
  if (s = s || f, f && c !== !0 && (c = !0), s)
    r = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  }
  return $.errors = e, d.props = c, r === 0;
}
$.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Q(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Q.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.position === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.title === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.description === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.quantity === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.unit === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.unitPrice === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitPrice" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.buyPrice === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "buyPrice" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.discount === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discount" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.taxRate === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxRate" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.taxName === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxName" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.resourceId === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceId" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.rateSchemeId === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rateSchemeId" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.groupId === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groupId" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.references === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!L.call(Es.properties, p)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.id !== void 0) {
      let p = n.id;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p < 1 || isNaN(p)) {
          let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    if (n.position !== void 0) {
      let p = n.position;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let m = { instancePath: i + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 1e9 || isNaN(p)) {
          let m = { instancePath: i + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p < 0 || isNaN(p)) {
          let m = { instancePath: i + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    if (n.title !== void 0) {
      let p = n.title;
      if (typeof p == "string") {
        if (P(p) > 2e3) {
          let m = { instancePath: i + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.description !== void 0) {
      let p = n.description;
      if (typeof p == "string") {
        if (P(p) > 1e4) {
          let m = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.quantity !== void 0) {
      let p = n.quantity;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let m = { instancePath: i + "/quantity", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/quantity", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.unit !== void 0) {
      let p = n.unit;
      if (typeof p == "string") {
        if (P(p) > 100) {
          let m = { instancePath: i + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.unitPrice !== void 0) {
      let p = n.unitPrice;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let m = { instancePath: i + "/unitPrice", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/unitPrice", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.buyPrice !== void 0) {
      let p = n.buyPrice, m = r, y = !1, k = r;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: i + "/buyPrice", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var t = k === r;
      y = y || t;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/properties/buyPrice/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var t = b === r;
      if (y = y || t, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/properties/buyPrice/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.discount !== void 0) {
      let p = n.discount, m = r, y = !1, k = r;
      $(p, { instancePath: i + "/discount", parentData: n, parentDataProperty: "discount", rootData: g, dynamicAnchors: w }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var s = k === r;
      y = y || s;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var s = b === r;
      if (y = y || s, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.taxRate !== void 0) {
      let p = n.taxRate;
      if (typeof p == "string") {
        if (!is.test(p)) {
          let m = { instancePath: i + "/taxRate", schemaPath: "#/components/schemas/Rate/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?)$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/taxRate", schemaPath: "#/components/schemas/Rate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.taxName !== void 0) {
      let p = n.taxName;
      if (typeof p == "string") {
        if (P(p) > 100) {
          let m = { instancePath: i + "/taxName", schemaPath: "#/properties/taxName/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/taxName", schemaPath: "#/properties/taxName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.resourceId !== void 0) {
      let p = n.resourceId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var a = k === r;
      y = y || a;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/properties/resourceId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var a = b === r;
      if (y = y || a, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/properties/resourceId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.rateSchemeId !== void 0) {
      let p = n.rateSchemeId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var c = k === r;
      y = y || c;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/properties/rateSchemeId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var c = b === r;
      if (y = y || c, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/properties/rateSchemeId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.groupId !== void 0) {
      let p = n.groupId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var u = k === r;
      y = y || u;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/groupId", schemaPath: "#/properties/groupId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var u = b === r;
      if (y = y || u, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/groupId", schemaPath: "#/properties/groupId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.references !== void 0) {
      let p = n.references, m = r, y = !1, k = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let o in p)
          if (!(o === "partNumber" || o === "customerPartNumber" || o === "quoteNumber" || o === "customerQuoteNumber" || o === "salesOrderNumber" || o === "salesOrderLine" || o === "customerOrderNumber")) {
            let l = { instancePath: i + "/references", schemaPath: "#/components/schemas/LineReferences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (p.partNumber !== void 0) {
          let o = p.partNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/partNumber", schemaPath: "#/components/schemas/LineReferences/properties/partNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/partNumber", schemaPath: "#/components/schemas/LineReferences/properties/partNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerPartNumber !== void 0) {
          let o = p.customerPartNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerPartNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerPartNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerPartNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerPartNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.quoteNumber !== void 0) {
          let o = p.quoteNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/quoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/quoteNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/quoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/quoteNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerQuoteNumber !== void 0) {
          let o = p.customerQuoteNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerQuoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerQuoteNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerQuoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerQuoteNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.salesOrderNumber !== void 0) {
          let o = p.salesOrderNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/salesOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/salesOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.salesOrderLine !== void 0) {
          let o = p.salesOrderLine;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/salesOrderLine", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderLine/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/salesOrderLine", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderLine/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerOrderNumber !== void 0) {
          let o = p.customerOrderNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerOrderNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerOrderNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: i + "/references", schemaPath: "#/components/schemas/LineReferences/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var f = k === r;
      y = y || f;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/references", schemaPath: "#/properties/references/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var f = b === r;
      if (y = y || f, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/references", schemaPath: "#/properties/references/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = C.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.name === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.description === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.position === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "position" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.hidesLines === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hidesLines" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "id" || t === "name" || t === "description" || t === "position" || t === "hidesLines")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.description !== void 0) {
      let t = n.description;
      if (typeof t == "string") {
        if (P(t) > 1e4) {
          let s = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.position !== void 0) {
      let t = n.position;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e9 || isNaN(t)) {
          let s = { instancePath: i + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.hidesLines !== void 0 && typeof n.hidesLines != "boolean") {
      let t = { instancePath: i + "/hidesLines", schemaPath: "#/properties/hidesLines/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function G(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = G.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.subTotal === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subTotal" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.discount === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discount" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.net === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "net" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.tax === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tax" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.total === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.taxes === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxes" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "subTotal" || t === "discount" || t === "net" || t === "tax" || t === "total" || t === "taxes")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.subTotal !== void 0) {
      let t = n.subTotal;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/subTotal", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9e14 || isNaN(t)) {
          let s = { instancePath: i + "/subTotal", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9e14 || isNaN(t)) {
          let s = { instancePath: i + "/subTotal", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.discount !== void 0) {
      let t = n.discount;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/discount", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9e14 || isNaN(t)) {
          let s = { instancePath: i + "/discount", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9e14 || isNaN(t)) {
          let s = { instancePath: i + "/discount", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.net !== void 0) {
      let t = n.net;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/net", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9e14 || isNaN(t)) {
          let s = { instancePath: i + "/net", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9e14 || isNaN(t)) {
          let s = { instancePath: i + "/net", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.tax !== void 0) {
      let t = n.tax;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/tax", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9e14 || isNaN(t)) {
          let s = { instancePath: i + "/tax", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9e14 || isNaN(t)) {
          let s = { instancePath: i + "/tax", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.total !== void 0) {
      let t = n.total;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/total", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9e14 || isNaN(t)) {
          let s = { instancePath: i + "/total", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9e14 || isNaN(t)) {
          let s = { instancePath: i + "/total", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.taxes !== void 0) {
      let t = n.taxes;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let c = t[a];
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.rate === void 0) {
              let u = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/required", keyword: "required", params: { missingProperty: "rate" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.name === void 0) {
              let u = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.net === void 0) {
              let u = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/required", keyword: "required", params: { missingProperty: "net" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.tax === void 0) {
              let u = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/required", keyword: "required", params: { missingProperty: "tax" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            for (let u in c)
              if (!(u === "rate" || u === "name" || u === "net" || u === "tax")) {
                let f = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                e === null ? e = [f] : e.push(f), r++;
              }
            if (c.rate !== void 0 && typeof c.rate != "string") {
              let u = { instancePath: i + "/taxes/" + a + "/rate", schemaPath: "#/properties/taxes/items/properties/rate/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.name !== void 0 && typeof c.name != "string") {
              let u = { instancePath: i + "/taxes/" + a + "/name", schemaPath: "#/properties/taxes/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (c.net !== void 0) {
              let u = c.net;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: i + "/taxes/" + a + "/net", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f] : e.push(f), r++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 9e14 || isNaN(u)) {
                  let f = { instancePath: i + "/taxes/" + a + "/net", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u < -9e14 || isNaN(u)) {
                  let f = { instancePath: i + "/taxes/" + a + "/net", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              }
            }
            if (c.tax !== void 0) {
              let u = c.tax;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let f = { instancePath: i + "/taxes/" + a + "/tax", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f] : e.push(f), r++;
              }
              if (typeof u == "number" && isFinite(u)) {
                if (u > 9e14 || isNaN(u)) {
                  let f = { instancePath: i + "/taxes/" + a + "/tax", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u < -9e14 || isNaN(u)) {
                  let f = { instancePath: i + "/taxes/" + a + "/tax", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
                  e === null ? e = [f] : e.push(f), r++;
                }
              }
            }
          } else {
            let u = { instancePath: i + "/taxes/" + a, schemaPath: "#/properties/taxes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/taxes", schemaPath: "#/properties/taxes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = _.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.value === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.valueId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valueId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in n)
      if (!(s === "id" || s === "name" || s === "value" || s === "valueId")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.id !== void 0) {
      let s = n.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.name !== void 0) {
      let s = n.name;
      if (typeof s == "string") {
        if (P(s) > 500) {
          let a = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.value !== void 0) {
      let s = n.value;
      if (typeof s == "string") {
        if (P(s) > 1e4) {
          let a = { instancePath: i + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.valueId !== void 0) {
      let s = n.valueId, a = r, c = !1, u = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let p = { instancePath: i + "/valueId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let p = { instancePath: i + "/valueId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (s < 1 || isNaN(s)) {
          let p = { instancePath: i + "/valueId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
      var t = u === r;
      c = c || t;
      let f = r;
      if (s !== null) {
        let p = { instancePath: i + "/valueId", schemaPath: "#/properties/valueId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = f === r;
      if (c = c || t, c)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let p = { instancePath: i + "/valueId", schemaPath: "#/properties/valueId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = D.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.kind === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.relatedId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relatedId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.number === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.sequence === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.status === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.overdue === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overdue" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.currency === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.contactId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.projectId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.participantId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participantId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.description === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.reference === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.issueDate === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issueDate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.serviceDate === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceDate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.dueDate === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueDate" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.termDays === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "termDays" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.lines === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.groups === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.discount === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "discount" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.reverseCharge === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reverseCharge" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.totals === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.paid === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paid" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.paymentIds === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentIds" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.settledOn === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settledOn" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.lockedAt === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockedAt" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.reminderCount === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reminderCount" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.remindedAt === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remindedAt" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.notes === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.customFields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customFields" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.templateId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templateId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.clonedFromId === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clonedFromId" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.native === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "native" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.createdBy === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdBy" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.createdAt === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.updatedBy === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedBy" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.updatedAt === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedAt" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n)
      if (!L.call(Ze.properties, o)) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.id !== void 0) {
      let o = n.id;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let l = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 1 || isNaN(o)) {
          let l = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.kind !== void 0) {
      let o = n.kind;
      if (typeof o != "string") {
        let l = { instancePath: i + "/kind", schemaPath: "#/components/schemas/InvoiceKind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (!(o === "invoice" || o === "credit_note")) {
        let l = { instancePath: i + "/kind", schemaPath: "#/components/schemas/InvoiceKind/enum", keyword: "enum", params: { allowedValues: Rs.enum } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.relatedId !== void 0) {
      let o = n.relatedId, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/relatedId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let h = { instancePath: i + "/relatedId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          let h = { instancePath: i + "/relatedId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var t = q === r;
      N = N || t;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/relatedId", schemaPath: "#/properties/relatedId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var t = v === r;
      if (N = N || t, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/relatedId", schemaPath: "#/properties/relatedId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.number !== void 0) {
      let o = n.number;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: Ze.properties.number.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "string" && P(o) > 200) {
        let l = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.sequence !== void 0) {
      let o = n.sequence;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1e12 || isNaN(o)) {
          let l = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 1 || isNaN(o)) {
          let l = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.status !== void 0) {
      let o = n.status;
      if (typeof o != "string") {
        let l = { instancePath: i + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (!(o === "draft" || o === "submitted" || o === "sent" || o === "partially_paid" || o === "paid" || o === "cancelled" || o === "refunded")) {
        let l = { instancePath: i + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: Ks.enum } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.overdue !== void 0 && typeof n.overdue != "boolean") {
      let o = { instancePath: i + "/overdue", schemaPath: "#/properties/overdue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.currency !== void 0) {
      let o = n.currency;
      if (typeof o == "string") {
        if (!ke.test(o)) {
          let l = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.contactId !== void 0) {
      let o = n.contactId;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let l = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 1 || isNaN(o)) {
          let l = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.projectId !== void 0) {
      let o = n.projectId, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let h = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          let h = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var s = q === r;
      N = N || s;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/projectId", schemaPath: "#/properties/projectId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var s = v === r;
      if (N = N || s, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/projectId", schemaPath: "#/properties/projectId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.participantId !== void 0) {
      let o = n.participantId, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let h = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          let h = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var a = q === r;
      N = N || a;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/participantId", schemaPath: "#/properties/participantId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var a = v === r;
      if (N = N || a, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/participantId", schemaPath: "#/properties/participantId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.description !== void 0) {
      let o = n.description;
      if (typeof o == "string") {
        if (P(o) > 1e4) {
          let l = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.reference !== void 0) {
      let o = n.reference;
      if (typeof o == "string") {
        if (P(o) > 500) {
          let l = { instancePath: i + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.issueDate !== void 0) {
      let o = n.issueDate;
      if (typeof o == "string") {
        if (!F.validate(o)) {
          let l = { instancePath: i + "/issueDate", schemaPath: "#/components/schemas/Day/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/issueDate", schemaPath: "#/components/schemas/Day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.serviceDate !== void 0) {
      let o = n.serviceDate, l = r, N = !1, q = r;
      if (typeof o == "string") {
        if (!F.validate(o)) {
          let h = { instancePath: i + "/serviceDate", schemaPath: "#/components/schemas/Day/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: i + "/serviceDate", schemaPath: "#/components/schemas/Day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var c = q === r;
      N = N || c;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/serviceDate", schemaPath: "#/properties/serviceDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var c = v === r;
      if (N = N || c, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/serviceDate", schemaPath: "#/properties/serviceDate/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.dueDate !== void 0) {
      let o = n.dueDate, l = r, N = !1, q = r;
      if (typeof o == "string") {
        if (!F.validate(o)) {
          let h = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/Day/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/Day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var u = q === r;
      N = N || u;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var u = v === r;
      if (N = N || u, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.termDays !== void 0) {
      let o = n.termDays;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1e5 || isNaN(o)) {
          let l = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 0 || isNaN(o)) {
          let l = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.lines !== void 0) {
      let o = n.lines;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let N = 0; N < l; N++)
          Q(o[N], { instancePath: i + "/lines/" + N, parentData: o, parentDataProperty: N, rootData: g, dynamicAnchors: w }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
      } else {
        let l = { instancePath: i + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.groups !== void 0) {
      let o = n.groups;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let N = 0; N < l; N++)
          C(o[N], { instancePath: i + "/groups/" + N, parentData: o, parentDataProperty: N, rootData: g, dynamicAnchors: w }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
      } else {
        let l = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.discount !== void 0) {
      let o = n.discount, l = r, N = !1, q = r;
      $(o, { instancePath: i + "/discount", parentData: n, parentDataProperty: "discount", rootData: g, dynamicAnchors: w }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length);
      var f = q === r;
      N = N || f;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var f = v === r;
      if (N = N || f, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.reverseCharge !== void 0 && typeof n.reverseCharge != "boolean") {
      let o = { instancePath: i + "/reverseCharge", schemaPath: "#/properties/reverseCharge/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.totals !== void 0 && (G(n.totals, { instancePath: i + "/totals", parentData: n, parentDataProperty: "totals", rootData: g, dynamicAnchors: w }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), n.paid !== void 0) {
      let o = n.paid;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/paid", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9e14 || isNaN(o)) {
          let l = { instancePath: i + "/paid", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < -9e14 || isNaN(o)) {
          let l = { instancePath: i + "/paid", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.paymentIds !== void 0) {
      let o = n.paymentIds;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let N = 0; N < l; N++) {
          let q = o[N];
          if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
            let v = { instancePath: i + "/paymentIds/" + N, schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [v] : e.push(v), r++;
          }
          if (typeof q == "number" && isFinite(q)) {
            if (q > 9007199254740991 || isNaN(q)) {
              let v = { instancePath: i + "/paymentIds/" + N, schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (q < 1 || isNaN(q)) {
              let v = { instancePath: i + "/paymentIds/" + N, schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [v] : e.push(v), r++;
            }
          }
        }
      } else {
        let l = { instancePath: i + "/paymentIds", schemaPath: "#/properties/paymentIds/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.settledOn !== void 0) {
      let o = n.settledOn, l = r, N = !1, q = r;
      if (typeof o == "string") {
        if (!F.validate(o)) {
          let h = { instancePath: i + "/settledOn", schemaPath: "#/components/schemas/Day/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: i + "/settledOn", schemaPath: "#/components/schemas/Day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var p = q === r;
      N = N || p;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/settledOn", schemaPath: "#/properties/settledOn/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var p = v === r;
      if (N = N || p, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/settledOn", schemaPath: "#/properties/settledOn/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.lockedAt !== void 0) {
      let o = n.lockedAt, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/lockedAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 2534022144e5 || isNaN(o)) {
          let h = { instancePath: i + "/lockedAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < -621355968e5 || isNaN(o)) {
          let h = { instancePath: i + "/lockedAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var m = q === r;
      N = N || m;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/lockedAt", schemaPath: "#/properties/lockedAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var m = v === r;
      if (N = N || m, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/lockedAt", schemaPath: "#/properties/lockedAt/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.reminderCount !== void 0) {
      let o = n.reminderCount;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/reminderCount", schemaPath: "#/properties/reminderCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1e6 || isNaN(o)) {
          let l = { instancePath: i + "/reminderCount", schemaPath: "#/properties/reminderCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 0 || isNaN(o)) {
          let l = { instancePath: i + "/reminderCount", schemaPath: "#/properties/reminderCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.remindedAt !== void 0) {
      let o = n.remindedAt, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/remindedAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 2534022144e5 || isNaN(o)) {
          let h = { instancePath: i + "/remindedAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < -621355968e5 || isNaN(o)) {
          let h = { instancePath: i + "/remindedAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var y = q === r;
      N = N || y;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/remindedAt", schemaPath: "#/properties/remindedAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var y = v === r;
      if (N = N || y, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/remindedAt", schemaPath: "#/properties/remindedAt/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.notes !== void 0) {
      let o = n.notes;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: Ze.properties.notes.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "string" && P(o) > 1e4) {
        let l = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.customFields !== void 0) {
      let o = n.customFields;
      if (Array.isArray(o)) {
        let l = o.length;
        for (let N = 0; N < l; N++)
          _(o[N], { instancePath: i + "/customFields/" + N, parentData: o, parentDataProperty: N, rootData: g, dynamicAnchors: w }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      } else {
        let l = { instancePath: i + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.templateId !== void 0) {
      let o = n.templateId, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let h = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          let h = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var k = q === r;
      N = N || k;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/templateId", schemaPath: "#/properties/templateId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var k = v === r;
      if (N = N || k, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/templateId", schemaPath: "#/properties/templateId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.clonedFromId !== void 0) {
      let o = n.clonedFromId, l = r, N = !1, q = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let h = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let h = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (o < 1 || isNaN(o)) {
          let h = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [h] : e.push(h), r++;
        }
      }
      var b = q === r;
      N = N || b;
      let v = r;
      if (o !== null) {
        let h = { instancePath: i + "/clonedFromId", schemaPath: "#/properties/clonedFromId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), r++;
      }
      var b = v === r;
      if (N = N || b, N)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let h = { instancePath: i + "/clonedFromId", schemaPath: "#/properties/clonedFromId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.native !== void 0 && typeof n.native != "boolean") {
      let o = { instancePath: i + "/native", schemaPath: "#/properties/native/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.createdBy !== void 0) {
      let o = n.createdBy;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let l = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 1 || isNaN(o)) {
          let l = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.createdAt !== void 0) {
      let o = n.createdAt;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 2534022144e5 || isNaN(o)) {
          let l = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < -621355968e5 || isNaN(o)) {
          let l = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.updatedBy !== void 0) {
      let o = n.updatedBy;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/updatedBy", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 9007199254740991 || isNaN(o)) {
          let l = { instancePath: i + "/updatedBy", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < 1 || isNaN(o)) {
          let l = { instancePath: i + "/updatedBy", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
    if (n.updatedAt !== void 0) {
      let o = n.updatedAt;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let l = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 2534022144e5 || isNaN(o)) {
          let l = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (o < -621355968e5 || isNaN(o)) {
          let l = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var H = { type: "object", additionalProperties: !1, required: ["id", "invoiceId", "amount", "currency", "status", "paidOn", "gatewayId", "gatewayKey", "gatewayName", "fee", "transactionId", "offset", "notes", "createdAt", "updatedAt"], properties: { id: { $ref: "#/components/schemas/Id" }, invoiceId: { $ref: "#/components/schemas/Id" }, amount: { $ref: "#/components/schemas/Minor" }, currency: { $ref: "#/components/schemas/Currency" }, status: { $ref: "#/components/schemas/PaymentStatus" }, paidOn: { anyOf: [{ $ref: "#/components/schemas/Day" }, { type: "null" }] }, gatewayId: { type: ["integer", "null"] }, gatewayKey: { type: ["string", "null"], maxLength: 200 }, gatewayName: { type: ["string", "null"], maxLength: 200 }, fee: { $ref: "#/components/schemas/Minor" }, transactionId: { type: ["string", "null"], maxLength: 500 }, offset: { type: "boolean" }, notes: { type: ["string", "null"], maxLength: 1e4 }, createdAt: { $ref: "#/components/schemas/KeptInstant" }, updatedAt: { $ref: "#/components/schemas/KeptInstant" } } }, ze = { type: "string", enum: ["pending", "completed", "failed", "refunded"] };
function Y(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Y.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.invoiceId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.amount === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.currency === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.status === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.paidOn === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paidOn" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.gatewayId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gatewayId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.gatewayKey === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gatewayKey" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.gatewayName === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gatewayName" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.fee === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.transactionId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactionId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.offset === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.notes === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.createdAt === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.updatedAt === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updatedAt" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in n)
      if (!L.call(H.properties, s)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.id !== void 0) {
      let s = n.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.invoiceId !== void 0) {
      let s = n.invoiceId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.amount !== void 0) {
      let s = n.amount;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9e14 || isNaN(s)) {
          let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < -9e14 || isNaN(s)) {
          let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.currency !== void 0) {
      let s = n.currency;
      if (typeof s == "string") {
        if (!ke.test(s)) {
          let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.status !== void 0) {
      let s = n.status;
      if (typeof s != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(s === "pending" || s === "completed" || s === "failed" || s === "refunded")) {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: ze.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.paidOn !== void 0) {
      let s = n.paidOn, a = r, c = !1, u = r;
      if (typeof s == "string") {
        if (!F.validate(s)) {
          let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/Day/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/Day/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = u === r;
      c = c || t;
      let f = r;
      if (s !== null) {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = f === r;
      if (c = c || t, c)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.gatewayId !== void 0) {
      let s = n.gatewayId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s)) && s !== null) {
        let a = { instancePath: i + "/gatewayId", schemaPath: "#/properties/gatewayId/type", keyword: "type", params: { type: H.properties.gatewayId.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.gatewayKey !== void 0) {
      let s = n.gatewayKey;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/type", keyword: "type", params: { type: H.properties.gatewayKey.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 200) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.gatewayName !== void 0) {
      let s = n.gatewayName;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/gatewayName", schemaPath: "#/properties/gatewayName/type", keyword: "type", params: { type: H.properties.gatewayName.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 200) {
        let a = { instancePath: i + "/gatewayName", schemaPath: "#/properties/gatewayName/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.fee !== void 0) {
      let s = n.fee;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/fee", schemaPath: "#/components/schemas/Minor/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9e14 || isNaN(s)) {
          let a = { instancePath: i + "/fee", schemaPath: "#/components/schemas/Minor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9e14 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < -9e14 || isNaN(s)) {
          let a = { instancePath: i + "/fee", schemaPath: "#/components/schemas/Minor/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9e14 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.transactionId !== void 0) {
      let s = n.transactionId;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/type", keyword: "type", params: { type: H.properties.transactionId.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 500) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.offset !== void 0 && typeof n.offset != "boolean") {
      let s = { instancePath: i + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.notes !== void 0) {
      let s = n.notes;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: H.properties.notes.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 1e4) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.createdAt !== void 0) {
      let s = n.createdAt;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 2534022144e5 || isNaN(s)) {
          let a = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < -621355968e5 || isNaN(s)) {
          let a = { instancePath: i + "/createdAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.updatedAt !== void 0) {
      let s = n.updatedAt;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 2534022144e5 || isNaN(s)) {
          let a = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < -621355968e5 || isNaN(s)) {
          let a = { instancePath: i + "/updatedAt", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function R(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = R.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.contacts === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.projects === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projects" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.participants === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "participants" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoices === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoices" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.payments === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.counters === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counters" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.deletedDrafts === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deletedDrafts" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "contacts" || t === "projects" || t === "participants" || t === "invoices" || t === "payments" || t === "counters" || t === "deletedDrafts")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.contacts !== void 0) {
      let t = n.contacts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          z(t[a], { instancePath: i + "/contacts/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.projects !== void 0) {
      let t = n.projects;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          B(t[a], { instancePath: i + "/projects/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.participants !== void 0) {
      let t = n.participants;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          W(t[a], { instancePath: i + "/participants/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoices !== void 0) {
      let t = n.invoices;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          D(t[a], { instancePath: i + "/invoices/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/invoices", schemaPath: "#/properties/invoices/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.payments !== void 0) {
      let t = n.payments;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          Y(t[a], { instancePath: i + "/payments/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/payments", schemaPath: "#/properties/payments/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.counters !== void 0) {
      let t = n.counters;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.invoice === void 0) {
          let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/required", keyword: "required", params: { missingProperty: "invoice" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.payment === void 0) {
          let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/required", keyword: "required", params: { missingProperty: "payment" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.line === void 0) {
          let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/required", keyword: "required", params: { missingProperty: "line" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.sequence === void 0) {
          let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/required", keyword: "required", params: { missingProperty: "sequence" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.ranges === void 0) {
          let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/required", keyword: "required", params: { missingProperty: "ranges" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "invoice" || s === "payment" || s === "line" || s === "sequence" || s === "ranges")) {
            let a = { instancePath: i + "/counters", schemaPath: "#/properties/counters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.invoice !== void 0) {
          let s = t.invoice;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counters/invoice", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counters/invoice", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counters/invoice", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.payment !== void 0) {
          let s = t.payment;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counters/payment", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counters/payment", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counters/payment", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.line !== void 0) {
          let s = t.line;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counters/line", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counters/line", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counters/line", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.sequence !== void 0) {
          let s = t.sequence;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counters/sequence", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counters/sequence", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counters/sequence", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.ranges !== void 0) {
          let s = t.ranges;
          if (s && typeof s == "object" && !Array.isArray(s))
            for (let a in s) {
              let c = s[a];
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let u = { instancePath: i + "/counters/ranges/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [u] : e.push(u), r++;
              }
              if (typeof c == "number" && isFinite(c)) {
                if (c > 9007199254740991 || isNaN(c)) {
                  let u = { instancePath: i + "/counters/ranges/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (c < 0 || isNaN(c)) {
                  let u = { instancePath: i + "/counters/ranges/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
              }
            }
          else {
            let a = { instancePath: i + "/counters/ranges", schemaPath: "#/properties/counters/properties/ranges/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/counters", schemaPath: "#/properties/counters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.deletedDrafts !== void 0) {
      let t = n.deletedDrafts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let a = 0; a < s; a++)
          D(t[a], { instancePath: i + "/deletedDrafts/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/deletedDrafts", schemaPath: "#/properties/deletedDrafts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ss = { type: "object", additionalProperties: !1, required: ["id", "fault", "met", "struck"], properties: { id: { type: "string", minLength: 1, maxLength: 200 }, fault: { $ref: "#/components/schemas/FaultForms" }, dialect: { type: "string", maxLength: 100 }, operation: { type: "string", maxLength: 100 }, nth: { type: "integer", minimum: 1, maximum: 1e9 }, probability: { type: "number", minimum: 0, maximum: 1 }, times: { type: "integer", minimum: 1, maximum: 1e9 }, met: { $ref: "#/components/schemas/Count" }, struck: { $ref: "#/components/schemas/Count" } } };
function K(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = K.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.fault === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.met === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "met" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.struck === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "struck" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!L.call(Ss.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (P(t) < 1) {
          let s = { instancePath: i + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.fault !== void 0) {
      let t = n.fault;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (P(t) < 1) {
          let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.dialect !== void 0) {
      let t = n.dialect;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/dialect", schemaPath: "#/properties/dialect/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/dialect", schemaPath: "#/properties/dialect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.operation !== void 0) {
      let t = n.operation;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/operation", schemaPath: "#/properties/operation/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.nth !== void 0) {
      let t = n.nth;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e9 || isNaN(t)) {
          let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.probability !== void 0) {
      let t = n.probability;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.times !== void 0) {
      let t = n.times;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e9 || isNaN(t)) {
          let s = { instancePath: i + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.met !== void 0) {
      let t = n.met;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/met", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/met", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/met", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.struck !== void 0) {
      let t = n.struck;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/struck", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/struck", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/struck", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function J(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = J.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.proforma === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proforma" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.version === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.name === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.seed === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.now === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.clock === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.seller === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seller" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.keys === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.readings === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readings" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.state === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.counted === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counted" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.faults === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.nextFault === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextFault" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!L.call(ss.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.proforma !== void 0) {
      let t = n.proforma;
      if (typeof t != "string") {
        let s = { instancePath: i + "/proforma", schemaPath: "#/properties/proforma/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "state") {
        let s = { instancePath: i + "/proforma", schemaPath: "#/properties/proforma/const", keyword: "const", params: { allowedValue: "state" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.version !== void 0) {
      let t = n.version;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== 1) {
        let s = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.seed !== void 0) {
      let t = n.seed;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.now !== void 0) {
      let t = n.now;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 2534022144e5 || isNaN(t)) {
          let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -621355968e5 || isNaN(t)) {
          let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.clock !== void 0) {
      let t = n.clock;
      if (typeof t != "string") {
        let s = { instancePath: i + "/clock", schemaPath: "#/components/schemas/ClockMode/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(t === "frozen" || t === "running")) {
        let s = { instancePath: i + "/clock", schemaPath: "#/components/schemas/ClockMode/enum", keyword: "enum", params: { allowedValues: Ve.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.seller !== void 0 && (j(n.seller, { instancePath: i + "/seller", parentData: n, parentDataProperty: "seller", rootData: g, dynamicAnchors: w }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), n.keys !== void 0) {
      let t = n.keys;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          O(t[a], { instancePath: i + "/keys/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.readings !== void 0) {
      let t = n.readings;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 500) {
          let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t) {
          let a = t[s];
          if (typeof a == "string") {
            if (P(a) > 100) {
              let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.state !== void 0 && (R(n.state, { instancePath: i + "/state", parentData: n, parentDataProperty: "state", rootData: g, dynamicAnchors: w }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), n.counted !== void 0) {
      let t = n.counted;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.requests === void 0) {
          let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.quotas === void 0) {
          let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "quotas" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "requests" || s === "quotas")) {
            let a = { instancePath: i + "/counted", schemaPath: "#/properties/counted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.requests !== void 0) {
          let s = t.requests;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.quotas !== void 0) {
          let s = t.quotas;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let c = 0; c < a; c++) {
              let u = s[c];
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.token === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "token" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u.hour === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "hour" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u.used === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "used" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in u)
                  if (!(f === "token" || f === "hour" || f === "used")) {
                    let p = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                if (u.token !== void 0) {
                  let f = u.token;
                  if (typeof f == "string") {
                    if (P(f) > 200) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/token", schemaPath: "#/properties/counted/properties/quotas/items/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                  } else {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/token", schemaPath: "#/properties/counted/properties/quotas/items/properties/token/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                }
                if (u.hour !== void 0) {
                  let f = u.hour;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/hour", schemaPath: "#/properties/counted/properties/quotas/items/properties/hour/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                }
                if (u.used !== void 0) {
                  let f = u.used;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                  if (typeof f == "number" && isFinite(f)) {
                    if (f > 9007199254740991 || isNaN(f)) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                    if (f < 0 || isNaN(f)) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                  }
                }
              } else {
                let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/counted/quotas", schemaPath: "#/properties/counted/properties/quotas/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.faults !== void 0) {
      let t = n.faults;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          let a = { instancePath: i + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          K(t[a], { instancePath: i + "/faults/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.nextFault !== void 0) {
      let t = n.nextFault;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.drawn !== void 0) {
      let t = n.drawn;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = { type: "object", additionalProperties: !1, properties: { name: { $ref: "#/components/schemas/KeyName" }, token: { type: "string", pattern: "^[!-~]{1,200}$" }, scopes: { $ref: "#/components/schemas/Rights" }, plan: { type: ["string", "null"], maxLength: 100 }, flags: { $ref: "#/components/schemas/Rights" }, expiresAt: { anyOf: [{ $ref: "#/components/schemas/Instant" }, { type: "null" }] }, buyerId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, requestsPerHour: { type: ["integer", "null"], minimum: 0, maximum: 1e9 } } };
var ns = new RegExp("^[!-~]{1,200}$", "u"), as = (Se(), Be(Ee)).formats["date-time"];
function E(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = E.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let a in n)
      if (!(a === "name" || a === "token" || a === "scopes" || a === "plan" || a === "flags" || a === "expiresAt" || a === "buyerId" || a === "requestsPerHour")) {
        let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (n.name !== void 0) {
      let a = n.name;
      if (typeof a == "string") {
        if (P(a) > 200) {
          let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (P(a) < 1) {
          let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.token !== void 0) {
      let a = n.token;
      if (typeof a == "string") {
        if (!ns.test(a)) {
          let c = { instancePath: i + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,200}$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.scopes !== void 0) {
      let a = n.scopes;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.plan !== void 0) {
      let a = n.plan;
      if (typeof a != "string" && a !== null) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: xe.properties.plan.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "string" && P(a) > 100) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.flags !== void 0) {
      let a = n.flags;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.expiresAt !== void 0) {
      let a = n.expiresAt, c = r, u = !1, f = r;
      if (typeof a == "string") {
        if (!as.validate(a)) {
          let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = f === r;
      u = u || t;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = p === r;
      if (u = u || t, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.buyerId !== void 0) {
      let a = n.buyerId, c = r, u = !1, f = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (a < 1 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
      var s = f === r;
      u = u || s;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var s = p === r;
      if (u = u || s, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.requestsPerHour !== void 0) {
      let a = n.requestsPerHour;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null) {
        let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/type", keyword: "type", params: { type: xe.properties.requestsPerHour.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 1e9 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (a < 0 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function be(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = be.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let t in n)
      if (!L.call(Cs.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (!Xe.test(t)) {
          let s = { instancePath: i + "/name", schemaPath: "#/components/schemas/WorldName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/components/schemas/WorldName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.scenario !== void 0) {
      let t = n.scenario;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/scenario", schemaPath: "#/properties/scenario/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (P(t) < 1) {
          let s = { instancePath: i + "/scenario", schemaPath: "#/properties/scenario/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.seed !== void 0) {
      let t = n.seed;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 4294967295 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.now !== void 0) {
      let t = n.now;
      if (typeof t == "string") {
        if (P(t) > 40) {
          let s = { instancePath: i + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 40 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.state !== void 0 && (J(n.state, { instancePath: i + "/state", parentData: n, parentDataProperty: "state", rootData: g, dynamicAnchors: w }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), n.readings !== void 0) {
      let t = n.readings;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 500) {
          let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t) {
          let a = t[s];
          if (typeof a == "string") {
            if (P(a) > 100) {
              let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.keys !== void 0) {
      let t = n.keys;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          E(t[a], { instancePath: i + "/keys/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.tenant !== void 0) {
      let t = n.tenant;
      if (typeof t == "string") {
        if (!es.test(t)) {
          let s = { instancePath: i + "/tenant", schemaPath: "#/components/schemas/Tenant/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/tenant", schemaPath: "#/components/schemas/Tenant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.ttlSeconds !== void 0) {
      let t = n.ttlSeconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 31536e3 || isNaN(t)) {
          let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e3 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return be.errors = e, r === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var os = qe;
function qe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = qe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let t in n)
      if (!(t === "name" || t === "readings" || t === "keys" || t === "tenant" || t === "ttlSeconds")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (!Xe.test(t)) {
          let s = { instancePath: i + "/name", schemaPath: "#/components/schemas/WorldName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/components/schemas/WorldName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.readings !== void 0) {
      let t = n.readings;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 500) {
          let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t) {
          let a = t[s];
          if (typeof a == "string") {
            if (P(a) > 100) {
              let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.keys !== void 0) {
      let t = n.keys;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          E(t[a], { instancePath: i + "/keys/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.tenant !== void 0) {
      let t = n.tenant;
      if (typeof t == "string") {
        if (!es.test(t)) {
          let s = { instancePath: i + "/tenant", schemaPath: "#/components/schemas/Tenant/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/tenant", schemaPath: "#/components/schemas/Tenant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.ttlSeconds !== void 0) {
      let t = n.ttlSeconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 31536e3 || isNaN(t)) {
          let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e3 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/ttlSeconds", schemaPath: "#/components/schemas/TimeToLive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ps = ve;
function ve(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ve.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n))
    for (let t in n) {
      let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [s] : e.push(s), r++;
    }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ve.errors = e, r === 0;
}
ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ms = Le;
function Le(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Le.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let a in n)
      if (!(a === "name" || a === "token" || a === "scopes" || a === "plan" || a === "flags" || a === "expiresAt" || a === "buyerId" || a === "requestsPerHour")) {
        let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (n.name !== void 0) {
      let a = n.name;
      if (typeof a == "string") {
        if (P(a) > 200) {
          let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (P(a) < 1) {
          let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/name", schemaPath: "#/components/schemas/KeyName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.token !== void 0) {
      let a = n.token;
      if (typeof a == "string") {
        if (!ns.test(a)) {
          let c = { instancePath: i + "/token", schemaPath: "#/properties/token/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,200}$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: i + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.scopes !== void 0) {
      let a = n.scopes;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/scopes", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/scopes/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.plan !== void 0) {
      let a = n.plan;
      if (typeof a != "string" && a !== null) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: xe.properties.plan.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "string" && P(a) > 100) {
        let c = { instancePath: i + "/plan", schemaPath: "#/properties/plan/maxLength", keyword: "maxLength", params: { limit: 100 } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.flags !== void 0) {
      let a = n.flags;
      if (!Array.isArray(a) && a !== null) {
        let c = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/type", keyword: "type", params: { type: ge.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let u = { instancePath: i + "/flags", schemaPath: "#/components/schemas/Rights/maxItems", keyword: "maxItems", params: { limit: 100 } };
          e === null ? e = [u] : e.push(u), r++;
        }
        let c = a.length;
        for (let u = 0; u < c; u++) {
          let f = a[u];
          if (typeof f == "string") {
            if (P(f) > 100) {
              let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: i + "/flags/" + u, schemaPath: "#/components/schemas/Rights/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      }
    }
    if (n.expiresAt !== void 0) {
      let a = n.expiresAt, c = r, u = !1, f = r;
      if (typeof a == "string") {
        if (!as.validate(a)) {
          let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/Instant/format", keyword: "format", params: { format: "date-time" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/components/schemas/Instant/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = f === r;
      u = u || t;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = p === r;
      if (u = u || t, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/expiresAt", schemaPath: "#/properties/expiresAt/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.buyerId !== void 0) {
      let a = n.buyerId, c = r, u = !1, f = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 9007199254740991 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (a < 1 || isNaN(a)) {
          let m = { instancePath: i + "/buyerId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
      var s = f === r;
      u = u || s;
      let p = r;
      if (a !== null) {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var s = p === r;
      if (u = u || s, u)
        r = c, e !== null && (c ? e.length = c : e = null);
      else {
        let m = { instancePath: i + "/buyerId", schemaPath: "#/properties/buyerId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.requestsPerHour !== void 0) {
      let a = n.requestsPerHour;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a)) && a !== null) {
        let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/type", keyword: "type", params: { type: xe.properties.requestsPerHour.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a > 1e9 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (a < 0 || isNaN(a)) {
          let c = { instancePath: i + "/requestsPerHour", schemaPath: "#/properties/requestsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Le.errors = e, r === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ls = Ae;
function Ae(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Ae.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length < 1) {
      let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "now" || t === "mode")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.now !== void 0) {
      let t = n.now;
      if (typeof t == "string") {
        if (P(t) > 40) {
          let s = { instancePath: i + "/now", schemaPath: "#/properties/now/maxLength", keyword: "maxLength", params: { limit: 40 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.mode !== void 0) {
      let t = n.mode;
      if (typeof t != "string") {
        let s = { instancePath: i + "/mode", schemaPath: "#/components/schemas/ClockMode/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(t === "frozen" || t === "running")) {
        let s = { instancePath: i + "/mode", schemaPath: "#/components/schemas/ClockMode/enum", keyword: "enum", params: { allowedValues: Ve.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Ae.errors = e, r === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cs = Fe;
function Fe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Fe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.by === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (t !== "by") {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.by !== void 0) {
      let t = n.by;
      if (typeof t == "string") {
        if (P(t) > 40) {
          let s = { instancePath: i + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 40 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Fe.errors = e, r === 0;
}
Fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var us = De;
function U(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = U.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.fault === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "fault" || t === "dialect" || t === "operation" || t === "nth" || t === "probability" || t === "times")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.fault !== void 0) {
      let t = n.fault;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (P(t) < 1) {
          let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/fault", schemaPath: "#/components/schemas/FaultForms/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.dialect !== void 0) {
      let t = n.dialect;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/dialect", schemaPath: "#/properties/dialect/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/dialect", schemaPath: "#/properties/dialect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.operation !== void 0) {
      let t = n.operation;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/operation", schemaPath: "#/properties/operation/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.nth !== void 0) {
      let t = n.nth;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e9 || isNaN(t)) {
          let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/nth", schemaPath: "#/properties/nth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.probability !== void 0) {
      let t = n.probability;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.times !== void 0) {
      let t = n.times;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e9 || isNaN(t)) {
          let s = { instancePath: i + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function De(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = De.evaluated;
  d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0);
  let t = r, s = !1, a = r;
  if (typeof n == "string") {
    if (P(n) > 500) {
      let p = { instancePath: i, schemaPath: "#/components/schemas/FaultForms/maxLength", keyword: "maxLength", params: { limit: 500 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (P(n) < 1) {
      let p = { instancePath: i, schemaPath: "#/components/schemas/FaultForms/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let p = { instancePath: i, schemaPath: "#/components/schemas/FaultForms/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  var u = a === r;
  s = s || u;
  let c = r;
  U(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
  var u = c === r;
  if (s = s || u, u)
    var f = !0;
  if (s)
    r = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  }
  return De.errors = e, d.props = f, r === 0;
}
De.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ds = je;
function je(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = je.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 500) {
      let t = { instancePath: i, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n) {
      let s = n[t];
      if (typeof s == "string") {
        if (P(s) > 100) {
          let a = { instancePath: i + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return je.errors = e, r === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fs = Oe, Ms = { type: "object", required: ["do"], properties: { do: { type: "string", enum: ["addContact", "addProject", "addParticipant", "draftInvoice", "submitInvoice", "sendInvoice", "changeInvoice", "remindInvoice", "cancelInvoice", "creditInvoice", "refundInvoice", "deleteDraft", "recordPayment", "changePayment", "deletePayment"] } }, discriminator: { propertyName: "do" }, oneOf: [{ $ref: "#/components/schemas/addContact" }, { $ref: "#/components/schemas/addProject" }, { $ref: "#/components/schemas/addParticipant" }, { $ref: "#/components/schemas/draftInvoice" }, { $ref: "#/components/schemas/submitInvoice" }, { $ref: "#/components/schemas/sendInvoice" }, { $ref: "#/components/schemas/changeInvoice" }, { $ref: "#/components/schemas/remindInvoice" }, { $ref: "#/components/schemas/cancelInvoice" }, { $ref: "#/components/schemas/creditInvoice" }, { $ref: "#/components/schemas/refundInvoice" }, { $ref: "#/components/schemas/deleteDraft" }, { $ref: "#/components/schemas/recordPayment" }, { $ref: "#/components/schemas/changePayment" }, { $ref: "#/components/schemas/deletePayment" }] }, Z = { type: "object", additionalProperties: !1, required: ["do", "contact"], properties: { do: { type: "string", const: "addContact" }, contact: { type: "object", additionalProperties: !1, required: ["customerNumber", "kind", "address"], properties: { id: { $ref: "#/components/schemas/Id" }, customerNumber: { type: "string", minLength: 1, maxLength: 200 }, kind: { $ref: "#/components/schemas/ContactKind" }, companyName: { type: ["string", "null"], maxLength: 500 }, firstName: { type: ["string", "null"], maxLength: 200 }, lastName: { type: ["string", "null"], maxLength: 200 }, address: { $ref: "#/components/schemas/NewAddress" }, email: { type: ["string", "null"], maxLength: 500 }, phone: { type: ["string", "null"], maxLength: 200 }, website: { type: ["string", "null"], maxLength: 500 }, taxId: { type: ["string", "null"], maxLength: 100 } } } } }, Zs = { type: "object", additionalProperties: !1, required: ["street", "postalCode", "city", "country"], properties: { street: { type: "string", maxLength: 500 }, postalCode: { type: "string", maxLength: 50 }, city: { type: "string", maxLength: 200 }, state: { type: ["string", "null"], maxLength: 200 }, country: { type: "string", pattern: "^[A-Z]{2}$" } } };
function X(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = X.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.contact === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "contact")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "addContact") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "addContact" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.contact !== void 0) {
      let t = n.contact;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.customerNumber === void 0) {
          let s = { instancePath: i + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "customerNumber" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.kind === void 0) {
          let s = { instancePath: i + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "kind" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.address === void 0) {
          let s = { instancePath: i + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "address" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!L.call(Z.properties.contact.properties, s)) {
            let a = { instancePath: i + "/contact", schemaPath: "#/properties/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.id !== void 0) {
          let s = t.id;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/contact/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/contact/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 1 || isNaN(s)) {
              let a = { instancePath: i + "/contact/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.customerNumber !== void 0) {
          let s = t.customerNumber;
          if (typeof s == "string") {
            if (P(s) > 200) {
              let a = { instancePath: i + "/contact/customerNumber", schemaPath: "#/properties/contact/properties/customerNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (P(s) < 1) {
              let a = { instancePath: i + "/contact/customerNumber", schemaPath: "#/properties/contact/properties/customerNumber/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/contact/customerNumber", schemaPath: "#/properties/contact/properties/customerNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.kind !== void 0) {
          let s = t.kind;
          if (typeof s != "string") {
            let a = { instancePath: i + "/contact/kind", schemaPath: "#/components/schemas/ContactKind/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (!(s === "organization" || s === "person")) {
            let a = { instancePath: i + "/contact/kind", schemaPath: "#/components/schemas/ContactKind/enum", keyword: "enum", params: { allowedValues: ts.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.companyName !== void 0) {
          let s = t.companyName;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/companyName", schemaPath: "#/properties/contact/properties/companyName/type", keyword: "type", params: { type: Z.properties.contact.properties.companyName.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 500) {
            let a = { instancePath: i + "/contact/companyName", schemaPath: "#/properties/contact/properties/companyName/maxLength", keyword: "maxLength", params: { limit: 500 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.firstName !== void 0) {
          let s = t.firstName;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/firstName", schemaPath: "#/properties/contact/properties/firstName/type", keyword: "type", params: { type: Z.properties.contact.properties.firstName.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 200) {
            let a = { instancePath: i + "/contact/firstName", schemaPath: "#/properties/contact/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 200 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.lastName !== void 0) {
          let s = t.lastName;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/lastName", schemaPath: "#/properties/contact/properties/lastName/type", keyword: "type", params: { type: Z.properties.contact.properties.lastName.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 200) {
            let a = { instancePath: i + "/contact/lastName", schemaPath: "#/properties/contact/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 200 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.address !== void 0) {
          let s = t.address;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.street === void 0) {
              let a = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/required", keyword: "required", params: { missingProperty: "street" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.postalCode === void 0) {
              let a = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/required", keyword: "required", params: { missingProperty: "postalCode" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.city === void 0) {
              let a = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/required", keyword: "required", params: { missingProperty: "city" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s.country === void 0) {
              let a = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/required", keyword: "required", params: { missingProperty: "country" } };
              e === null ? e = [a] : e.push(a), r++;
            }
            for (let a in s)
              if (!(a === "street" || a === "postalCode" || a === "city" || a === "state" || a === "country")) {
                let c = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
                e === null ? e = [c] : e.push(c), r++;
              }
            if (s.street !== void 0) {
              let a = s.street;
              if (typeof a == "string") {
                if (P(a) > 500) {
                  let c = { instancePath: i + "/contact/address/street", schemaPath: "#/components/schemas/NewAddress/properties/street/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: i + "/contact/address/street", schemaPath: "#/components/schemas/NewAddress/properties/street/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (s.postalCode !== void 0) {
              let a = s.postalCode;
              if (typeof a == "string") {
                if (P(a) > 50) {
                  let c = { instancePath: i + "/contact/address/postalCode", schemaPath: "#/components/schemas/NewAddress/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 50 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: i + "/contact/address/postalCode", schemaPath: "#/components/schemas/NewAddress/properties/postalCode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (s.city !== void 0) {
              let a = s.city;
              if (typeof a == "string") {
                if (P(a) > 200) {
                  let c = { instancePath: i + "/contact/address/city", schemaPath: "#/components/schemas/NewAddress/properties/city/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: i + "/contact/address/city", schemaPath: "#/components/schemas/NewAddress/properties/city/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (s.state !== void 0) {
              let a = s.state;
              if (typeof a != "string" && a !== null) {
                let c = { instancePath: i + "/contact/address/state", schemaPath: "#/components/schemas/NewAddress/properties/state/type", keyword: "type", params: { type: Zs.properties.state.type } };
                e === null ? e = [c] : e.push(c), r++;
              }
              if (typeof a == "string" && P(a) > 200) {
                let c = { instancePath: i + "/contact/address/state", schemaPath: "#/components/schemas/NewAddress/properties/state/maxLength", keyword: "maxLength", params: { limit: 200 } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
            if (s.country !== void 0) {
              let a = s.country;
              if (typeof a == "string") {
                if (!He.test(a)) {
                  let c = { instancePath: i + "/contact/address/country", schemaPath: "#/components/schemas/NewAddress/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: i + "/contact/address/country", schemaPath: "#/components/schemas/NewAddress/properties/country/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/contact/address", schemaPath: "#/components/schemas/NewAddress/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.email !== void 0) {
          let s = t.email;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/email", schemaPath: "#/properties/contact/properties/email/type", keyword: "type", params: { type: Z.properties.contact.properties.email.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 500) {
            let a = { instancePath: i + "/contact/email", schemaPath: "#/properties/contact/properties/email/maxLength", keyword: "maxLength", params: { limit: 500 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.phone !== void 0) {
          let s = t.phone;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/phone", schemaPath: "#/properties/contact/properties/phone/type", keyword: "type", params: { type: Z.properties.contact.properties.phone.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 200) {
            let a = { instancePath: i + "/contact/phone", schemaPath: "#/properties/contact/properties/phone/maxLength", keyword: "maxLength", params: { limit: 200 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.website !== void 0) {
          let s = t.website;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/website", schemaPath: "#/properties/contact/properties/website/type", keyword: "type", params: { type: Z.properties.contact.properties.website.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 500) {
            let a = { instancePath: i + "/contact/website", schemaPath: "#/properties/contact/properties/website/maxLength", keyword: "maxLength", params: { limit: 500 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.taxId !== void 0) {
          let s = t.taxId;
          if (typeof s != "string" && s !== null) {
            let a = { instancePath: i + "/contact/taxId", schemaPath: "#/properties/contact/properties/taxId/type", keyword: "type", params: { type: Z.properties.contact.properties.taxId.type } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "string" && P(s) > 100) {
            let a = { instancePath: i + "/contact/taxId", schemaPath: "#/properties/contact/properties/taxId/maxLength", keyword: "maxLength", params: { limit: 100 } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ee.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.project === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "project")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "addProject") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "addProject" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.project !== void 0) {
      let t = n.project;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.key === void 0) {
          let s = { instancePath: i + "/project", schemaPath: "#/properties/project/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.title === void 0) {
          let s = { instancePath: i + "/project", schemaPath: "#/properties/project/required", keyword: "required", params: { missingProperty: "title" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "id" || s === "key" || s === "title" || s === "description")) {
            let a = { instancePath: i + "/project", schemaPath: "#/properties/project/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.id !== void 0) {
          let s = t.id;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/project/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/project/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 1 || isNaN(s)) {
              let a = { instancePath: i + "/project/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.key !== void 0) {
          let s = t.key;
          if (typeof s == "string") {
            if (P(s) > 200) {
              let a = { instancePath: i + "/project/key", schemaPath: "#/properties/project/properties/key/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (P(s) < 1) {
              let a = { instancePath: i + "/project/key", schemaPath: "#/properties/project/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/project/key", schemaPath: "#/properties/project/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.title !== void 0) {
          let s = t.title;
          if (typeof s == "string") {
            if (P(s) > 500) {
              let a = { instancePath: i + "/project/title", schemaPath: "#/properties/project/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/project/title", schemaPath: "#/properties/project/properties/title/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.description !== void 0) {
          let s = t.description;
          if (typeof s == "string") {
            if (P(s) > 1e4) {
              let a = { instancePath: i + "/project/description", schemaPath: "#/properties/project/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            let a = { instancePath: i + "/project/description", schemaPath: "#/properties/project/properties/description/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = se.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.contactId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.projectId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "contactId" || t === "projectId" || t === "id")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "addParticipant") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "addParticipant" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.contactId !== void 0) {
      let t = n.contactId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.projectId !== void 0) {
      let t = n.projectId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Je = { type: "object", additionalProperties: !1, required: ["contactId", "lines"], properties: { contactId: { $ref: "#/components/schemas/Id" }, lines: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/components/schemas/NewLine" } }, currency: { $ref: "#/components/schemas/Currency" }, termDays: { type: "integer", minimum: 0, maximum: 3650 }, projectId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, participantId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, description: { type: "string", maxLength: 1e4 }, reference: { type: "string", maxLength: 500 }, issueDate: { $ref: "#/components/schemas/NewDay" }, serviceDate: { anyOf: [{ $ref: "#/components/schemas/NewDay" }, { type: "null" }] }, dueDate: { anyOf: [{ $ref: "#/components/schemas/NewDay" }, { type: "null" }] }, groups: { type: "array", maxItems: 1e3, items: { $ref: "#/components/schemas/LineGroup" } }, discount: { anyOf: [{ $ref: "#/components/schemas/NewDiscount" }, { type: "null" }] }, reverseCharge: { type: "boolean" }, notes: { type: ["string", "null"], maxLength: 1e4 }, customFields: { type: "array", maxItems: 1e3, items: { $ref: "#/components/schemas/CustomField" } }, templateId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, clonedFromId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, native: { type: "boolean" }, createdBy: { $ref: "#/components/schemas/Id" }, sequence: { type: "integer", minimum: 1, maximum: 1e9 } } };
var Ts = { type: "object", additionalProperties: !1, required: ["title", "quantity", "unitPrice", "taxRate"], properties: { title: { type: "string", maxLength: 2e3 }, quantity: { $ref: "#/components/schemas/Decimal" }, unitPrice: { $ref: "#/components/schemas/Decimal" }, taxRate: { $ref: "#/components/schemas/Rate" }, taxName: { type: "string", maxLength: 100 }, id: { $ref: "#/components/schemas/Id" }, position: { type: "integer", minimum: 1, maximum: 1e9 }, description: { type: "string", maxLength: 1e4 }, unit: { type: "string", maxLength: 100 }, buyPrice: { anyOf: [{ $ref: "#/components/schemas/Decimal" }, { type: "null" }] }, discount: { anyOf: [{ $ref: "#/components/schemas/NewDiscount" }, { type: "null" }] }, resourceId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, rateSchemeId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, groupId: { anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] }, references: { anyOf: [{ $ref: "#/components/schemas/LineReferences" }, { type: "null" }] } } };
function S(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = S.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (Object.keys(n).length > 1) {
      let t = { instancePath: i, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (Object.keys(n).length < 1) {
      let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "percent" || t === "amount")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.percent !== void 0) {
      let t = n.percent;
      if (typeof t == "string") {
        if (!A.test(t)) {
          let s = { instancePath: i + "/percent", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/percent", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.amount !== void 0) {
      let t = n.amount;
      if (typeof t == "string") {
        if (!A.test(t)) {
          let s = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = re.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.title === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.quantity === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantity" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.unitPrice === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitPrice" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (n.taxRate === void 0) {
      let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taxRate" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in n)
      if (!L.call(Ts.properties, p)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.title !== void 0) {
      let p = n.title;
      if (typeof p == "string") {
        if (P(p) > 2e3) {
          let m = { instancePath: i + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.quantity !== void 0) {
      let p = n.quantity;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let m = { instancePath: i + "/quantity", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/quantity", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.unitPrice !== void 0) {
      let p = n.unitPrice;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let m = { instancePath: i + "/unitPrice", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/unitPrice", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.taxRate !== void 0) {
      let p = n.taxRate;
      if (typeof p == "string") {
        if (!is.test(p)) {
          let m = { instancePath: i + "/taxRate", schemaPath: "#/components/schemas/Rate/pattern", keyword: "pattern", params: { pattern: "^(100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?)$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/taxRate", schemaPath: "#/components/schemas/Rate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.taxName !== void 0) {
      let p = n.taxName;
      if (typeof p == "string") {
        if (P(p) > 100) {
          let m = { instancePath: i + "/taxName", schemaPath: "#/properties/taxName/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/taxName", schemaPath: "#/properties/taxName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.id !== void 0) {
      let p = n.id;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p < 1 || isNaN(p)) {
          let m = { instancePath: i + "/id", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    if (n.position !== void 0) {
      let p = n.position;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let m = { instancePath: i + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 1e9 || isNaN(p)) {
          let m = { instancePath: i + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (p < 1 || isNaN(p)) {
          let m = { instancePath: i + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    if (n.description !== void 0) {
      let p = n.description;
      if (typeof p == "string") {
        if (P(p) > 1e4) {
          let m = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.unit !== void 0) {
      let p = n.unit;
      if (typeof p == "string") {
        if (P(p) > 100) {
          let m = { instancePath: i + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: i + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.buyPrice !== void 0) {
      let p = n.buyPrice, m = r, y = !1, k = r;
      if (typeof p == "string") {
        if (!A.test(p)) {
          let o = { instancePath: i + "/buyPrice", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var t = k === r;
      y = y || t;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/properties/buyPrice/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var t = b === r;
      if (y = y || t, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/buyPrice", schemaPath: "#/properties/buyPrice/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.discount !== void 0) {
      let p = n.discount, m = r, y = !1, k = r;
      S(p, { instancePath: i + "/discount", parentData: n, parentDataProperty: "discount", rootData: g, dynamicAnchors: w }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      var s = k === r;
      y = y || s;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var s = b === r;
      if (y = y || s, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.resourceId !== void 0) {
      let p = n.resourceId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/resourceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var a = k === r;
      y = y || a;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/properties/resourceId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var a = b === r;
      if (y = y || a, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/resourceId", schemaPath: "#/properties/resourceId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.rateSchemeId !== void 0) {
      let p = n.rateSchemeId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var c = k === r;
      y = y || c;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/properties/rateSchemeId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var c = b === r;
      if (y = y || c, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/rateSchemeId", schemaPath: "#/properties/rateSchemeId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.groupId !== void 0) {
      let p = n.groupId, m = r, y = !1, k = r;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 9007199254740991 || isNaN(p)) {
          let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (p < 1 || isNaN(p)) {
          let o = { instancePath: i + "/groupId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
      var u = k === r;
      y = y || u;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/groupId", schemaPath: "#/properties/groupId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var u = b === r;
      if (y = y || u, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/groupId", schemaPath: "#/properties/groupId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.references !== void 0) {
      let p = n.references, m = r, y = !1, k = r;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let o in p)
          if (!(o === "partNumber" || o === "customerPartNumber" || o === "quoteNumber" || o === "customerQuoteNumber" || o === "salesOrderNumber" || o === "salesOrderLine" || o === "customerOrderNumber")) {
            let l = { instancePath: i + "/references", schemaPath: "#/components/schemas/LineReferences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
            e === null ? e = [l] : e.push(l), r++;
          }
        if (p.partNumber !== void 0) {
          let o = p.partNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/partNumber", schemaPath: "#/components/schemas/LineReferences/properties/partNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/partNumber", schemaPath: "#/components/schemas/LineReferences/properties/partNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerPartNumber !== void 0) {
          let o = p.customerPartNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerPartNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerPartNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerPartNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerPartNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.quoteNumber !== void 0) {
          let o = p.quoteNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/quoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/quoteNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/quoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/quoteNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerQuoteNumber !== void 0) {
          let o = p.customerQuoteNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerQuoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerQuoteNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerQuoteNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerQuoteNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.salesOrderNumber !== void 0) {
          let o = p.salesOrderNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/salesOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/salesOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.salesOrderLine !== void 0) {
          let o = p.salesOrderLine;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/salesOrderLine", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderLine/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/salesOrderLine", schemaPath: "#/components/schemas/LineReferences/properties/salesOrderLine/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        if (p.customerOrderNumber !== void 0) {
          let o = p.customerOrderNumber;
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/references/customerOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerOrderNumber/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [l] : e.push(l), r++;
            }
          } else {
            let l = { instancePath: i + "/references/customerOrderNumber", schemaPath: "#/components/schemas/LineReferences/properties/customerOrderNumber/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        let o = { instancePath: i + "/references", schemaPath: "#/components/schemas/LineReferences/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var f = k === r;
      y = y || f;
      let b = r;
      if (p !== null) {
        let o = { instancePath: i + "/references", schemaPath: "#/properties/references/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      var f = b === r;
      if (y = y || f, y)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let o = { instancePath: i + "/references", schemaPath: "#/properties/references/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var te = new RegExp("^(19|2[0-9])", "u");
function ie(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ie.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.contactId === void 0) {
      let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactId" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.lines === void 0) {
      let m = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in n)
      if (!L.call(Je.properties, m)) {
        let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
        e === null ? e = [y] : e.push(y), r++;
      }
    if (n.contactId !== void 0) {
      let m = n.contactId;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let y = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let y = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m < 1 || isNaN(m)) {
          let y = { instancePath: i + "/contactId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    }
    if (n.lines !== void 0) {
      let m = n.lines;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let k = { instancePath: i + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (m.length < 1) {
          let k = { instancePath: i + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), r++;
        }
        let y = m.length;
        for (let k = 0; k < y; k++)
          re(m[k], { instancePath: i + "/lines/" + k, parentData: m, parentDataProperty: k, rootData: g, dynamicAnchors: w }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
      } else {
        let y = { instancePath: i + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.currency !== void 0) {
      let m = n.currency;
      if (typeof m == "string") {
        if (!ke.test(m)) {
          let y = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.termDays !== void 0) {
      let m = n.termDays;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let y = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 3650 || isNaN(m)) {
          let y = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m < 0 || isNaN(m)) {
          let y = { instancePath: i + "/termDays", schemaPath: "#/properties/termDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    }
    if (n.projectId !== void 0) {
      let m = n.projectId, y = r, k = !1, b = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let l = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m < 1 || isNaN(m)) {
          let l = { instancePath: i + "/projectId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
      var t = b === r;
      k = k || t;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/projectId", schemaPath: "#/properties/projectId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var t = o === r;
      if (k = k || t, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/projectId", schemaPath: "#/properties/projectId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.participantId !== void 0) {
      let m = n.participantId, y = r, k = !1, b = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let l = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m < 1 || isNaN(m)) {
          let l = { instancePath: i + "/participantId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
      var s = b === r;
      k = k || s;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/participantId", schemaPath: "#/properties/participantId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var s = o === r;
      if (k = k || s, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/participantId", schemaPath: "#/properties/participantId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.description !== void 0) {
      let m = n.description;
      if (typeof m == "string") {
        if (P(m) > 1e4) {
          let y = { instancePath: i + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: i + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.reference !== void 0) {
      let m = n.reference;
      if (typeof m == "string") {
        if (P(m) > 500) {
          let y = { instancePath: i + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 500 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: i + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.issueDate !== void 0) {
      let m = n.issueDate;
      if (typeof m == "string") {
        if (!te.test(m)) {
          let y = { instancePath: i + "/issueDate", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (!F.validate(m)) {
          let y = { instancePath: i + "/issueDate", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: i + "/issueDate", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.serviceDate !== void 0) {
      let m = n.serviceDate, y = r, k = !1, b = r;
      if (typeof m == "string") {
        if (!te.test(m)) {
          let l = { instancePath: i + "/serviceDate", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (!F.validate(m)) {
          let l = { instancePath: i + "/serviceDate", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/serviceDate", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var a = b === r;
      k = k || a;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/serviceDate", schemaPath: "#/properties/serviceDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var a = o === r;
      if (k = k || a, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/serviceDate", schemaPath: "#/properties/serviceDate/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.dueDate !== void 0) {
      let m = n.dueDate, y = r, k = !1, b = r;
      if (typeof m == "string") {
        if (!te.test(m)) {
          let l = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (!F.validate(m)) {
          let l = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let l = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var c = b === r;
      k = k || c;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var c = o === r;
      if (k = k || c, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.groups !== void 0) {
      let m = n.groups;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let k = { instancePath: i + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [k] : e.push(k), r++;
        }
        let y = m.length;
        for (let k = 0; k < y; k++)
          C(m[k], { instancePath: i + "/groups/" + k, parentData: m, parentDataProperty: k, rootData: g, dynamicAnchors: w }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length);
      } else {
        let y = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.discount !== void 0) {
      let m = n.discount, y = r, k = !1, b = r;
      S(m, { instancePath: i + "/discount", parentData: n, parentDataProperty: "discount", rootData: g, dynamicAnchors: w }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
      var u = b === r;
      k = k || u;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var u = o === r;
      if (k = k || u, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/discount", schemaPath: "#/properties/discount/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.reverseCharge !== void 0 && typeof n.reverseCharge != "boolean") {
      let m = { instancePath: i + "/reverseCharge", schemaPath: "#/properties/reverseCharge/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.notes !== void 0) {
      let m = n.notes;
      if (typeof m != "string" && m !== null) {
        let y = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: Je.properties.notes.type } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof m == "string" && P(m) > 1e4) {
        let y = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.customFields !== void 0) {
      let m = n.customFields;
      if (Array.isArray(m)) {
        if (m.length > 1e3) {
          let k = { instancePath: i + "/customFields", schemaPath: "#/properties/customFields/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [k] : e.push(k), r++;
        }
        let y = m.length;
        for (let k = 0; k < y; k++)
          _(m[k], { instancePath: i + "/customFields/" + k, parentData: m, parentDataProperty: k, rootData: g, dynamicAnchors: w }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length);
      } else {
        let y = { instancePath: i + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (n.templateId !== void 0) {
      let m = n.templateId, y = r, k = !1, b = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let l = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m < 1 || isNaN(m)) {
          let l = { instancePath: i + "/templateId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
      var f = b === r;
      k = k || f;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/templateId", schemaPath: "#/properties/templateId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var f = o === r;
      if (k = k || f, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/templateId", schemaPath: "#/properties/templateId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.clonedFromId !== void 0) {
      let m = n.clonedFromId, y = r, k = !1, b = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let l = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m < 1 || isNaN(m)) {
          let l = { instancePath: i + "/clonedFromId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      }
      var p = b === r;
      k = k || p;
      let o = r;
      if (m !== null) {
        let l = { instancePath: i + "/clonedFromId", schemaPath: "#/properties/clonedFromId/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [l] : e.push(l), r++;
      }
      var p = o === r;
      if (k = k || p, k)
        r = y, e !== null && (y ? e.length = y : e = null);
      else {
        let l = { instancePath: i + "/clonedFromId", schemaPath: "#/properties/clonedFromId/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.native !== void 0 && typeof n.native != "boolean") {
      let m = { instancePath: i + "/native", schemaPath: "#/properties/native/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.createdBy !== void 0) {
      let m = n.createdBy;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let y = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 9007199254740991 || isNaN(m)) {
          let y = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m < 1 || isNaN(m)) {
          let y = { instancePath: i + "/createdBy", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    }
    if (n.sequence !== void 0) {
      let m = n.sequence;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let y = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e9 || isNaN(m)) {
          let y = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (m < 1 || isNaN(m)) {
          let y = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    }
  } else {
    let m = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ne.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoice === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoice")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "draftInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "draftInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    n.invoice !== void 0 && (ie(n.invoice, { instancePath: i + "/invoice", parentData: n, parentDataProperty: "invoice", rootData: g, dynamicAnchors: w }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length));
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ae.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "submitInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "submitInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function oe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = oe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId" || t === "number")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "sendInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "sendInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.number !== void 0) {
      let t = n.number;
      if (typeof t == "string") {
        if (P(t) > 100) {
          let s = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (P(t) < 1) {
          let s = { instancePath: i + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return oe.errors = e, r === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vs = { type: "object", additionalProperties: !1, required: ["do", "invoiceId"], properties: { do: { type: "string", const: "changeInvoice" }, invoiceId: { $ref: "#/components/schemas/Id" }, notes: { type: ["string", "null"], maxLength: 1e4 }, dueDate: { anyOf: [{ $ref: "#/components/schemas/NewDay" }, { type: "null" }] }, status: { type: "string", maxLength: 100 } } };
function pe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = pe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.invoiceId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in n)
      if (!(s === "do" || s === "invoiceId" || s === "notes" || s === "dueDate" || s === "status")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.do !== void 0) {
      let s = n.do;
      if (typeof s != "string") {
        let a = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (s !== "changeInvoice") {
        let a = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "changeInvoice" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let s = n.invoiceId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.notes !== void 0) {
      let s = n.notes;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: Vs.properties.notes.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 1e4) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.dueDate !== void 0) {
      let s = n.dueDate, a = r, c = !1, u = r;
      if (typeof s == "string") {
        if (!te.test(s)) {
          let p = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!F.validate(s)) {
          let p = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/dueDate", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = u === r;
      c = c || t;
      let f = r;
      if (s !== null) {
        let p = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = f === r;
      if (c = c || t, c)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let p = { instancePath: i + "/dueDate", schemaPath: "#/properties/dueDate/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.status !== void 0) {
      let s = n.status;
      if (typeof s == "string") {
        if (P(s) > 100) {
          let a = { instancePath: i + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function me(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = me.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "remindInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "remindInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return me.errors = e, r === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function le(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = le.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "cancelInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "cancelInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return le.errors = e, r === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ce(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ce.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "creditInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "creditInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ue.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "refundInvoice") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "refundInvoice" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function de(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = de.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.invoiceId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "invoiceId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "deleteDraft") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "deleteDraft" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.invoiceId !== void 0) {
      let t = n.invoiceId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return de.errors = e, r === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = { type: "object", additionalProperties: !1, required: ["invoiceId", "amount"], properties: { invoiceId: { $ref: "#/components/schemas/Id" }, amount: { $ref: "#/components/schemas/Decimal" }, currency: { $ref: "#/components/schemas/Currency" }, status: { $ref: "#/components/schemas/PaymentStatus" }, paidOn: { anyOf: [{ $ref: "#/components/schemas/NewDay" }, { type: "null" }] }, gatewayKey: { type: ["string", "null"], maxLength: 200 }, transactionId: { type: ["string", "null"], maxLength: 500 }, notes: { type: ["string", "null"], maxLength: 1e4 } } };
function fe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = fe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.invoiceId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoiceId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.amount === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in n)
      if (!(s === "invoiceId" || s === "amount" || s === "currency" || s === "status" || s === "paidOn" || s === "gatewayKey" || s === "transactionId" || s === "notes")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.invoiceId !== void 0) {
      let s = n.invoiceId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.amount !== void 0) {
      let s = n.amount;
      if (typeof s == "string") {
        if (!A.test(s)) {
          let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.currency !== void 0) {
      let s = n.currency;
      if (typeof s == "string") {
        if (!ke.test(s)) {
          let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.status !== void 0) {
      let s = n.status;
      if (typeof s != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(s === "pending" || s === "completed" || s === "failed" || s === "refunded")) {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: ze.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.paidOn !== void 0) {
      let s = n.paidOn, a = r, c = !1, u = r;
      if (typeof s == "string") {
        if (!te.test(s)) {
          let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!F.validate(s)) {
          let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = u === r;
      c = c || t;
      let f = r;
      if (s !== null) {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = f === r;
      if (c = c || t, c)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.gatewayKey !== void 0) {
      let s = n.gatewayKey;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/type", keyword: "type", params: { type: Te.properties.gatewayKey.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 200) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.transactionId !== void 0) {
      let s = n.transactionId;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/type", keyword: "type", params: { type: Te.properties.transactionId.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 500) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.notes !== void 0) {
      let s = n.notes;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: Te.properties.notes.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 1e4) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ye(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = ye.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.payment === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "payment")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "recordPayment") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "recordPayment" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    n.payment !== void 0 && (fe(n.payment, { instancePath: i + "/payment", parentData: n, parentDataProperty: "payment", rootData: g, dynamicAnchors: w }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length));
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return ye.errors = e, r === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = { type: "object", additionalProperties: !1, required: ["do", "paymentId"], properties: { do: { type: "string", const: "changePayment" }, paymentId: { $ref: "#/components/schemas/Id" }, invoiceId: { $ref: "#/components/schemas/Id" }, amount: { $ref: "#/components/schemas/Decimal" }, currency: { $ref: "#/components/schemas/Currency" }, status: { $ref: "#/components/schemas/PaymentStatus" }, paidOn: { anyOf: [{ $ref: "#/components/schemas/NewDay" }, { type: "null" }] }, gatewayKey: { type: ["string", "null"], maxLength: 200 }, transactionId: { type: ["string", "null"], maxLength: 500 }, notes: { type: ["string", "null"], maxLength: 1e4 } } };
function he(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = he.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (n.paymentId === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" } };
      e === null ? e = [s] : e.push(s), r++;
    }
    for (let s in n)
      if (!L.call(Ie.properties, s)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.do !== void 0) {
      let s = n.do;
      if (typeof s != "string") {
        let a = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (s !== "changePayment") {
        let a = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "changePayment" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.paymentId !== void 0) {
      let s = n.paymentId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.invoiceId !== void 0) {
      let s = n.invoiceId;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 9007199254740991 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (s < 1 || isNaN(s)) {
          let a = { instancePath: i + "/invoiceId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
    if (n.amount !== void 0) {
      let s = n.amount;
      if (typeof s == "string") {
        if (!A.test(s)) {
          let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/pattern", keyword: "pattern", params: { pattern: "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/amount", schemaPath: "#/components/schemas/Decimal/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.currency !== void 0) {
      let s = n.currency;
      if (typeof s == "string") {
        if (!ke.test(s)) {
          let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: i + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.status !== void 0) {
      let s = n.status;
      if (typeof s != "string") {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(s === "pending" || s === "completed" || s === "failed" || s === "refunded")) {
        let a = { instancePath: i + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: ze.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.paidOn !== void 0) {
      let s = n.paidOn, a = r, c = !1, u = r;
      if (typeof s == "string") {
        if (!te.test(s)) {
          let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/pattern", keyword: "pattern", params: { pattern: "^(19|2[0-9])" } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!F.validate(s)) {
          let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/components/schemas/NewDay/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = u === r;
      c = c || t;
      let f = r;
      if (s !== null) {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf/1/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), r++;
      }
      var t = f === r;
      if (c = c || t, c)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let p = { instancePath: i + "/paidOn", schemaPath: "#/properties/paidOn/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.gatewayKey !== void 0) {
      let s = n.gatewayKey;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/type", keyword: "type", params: { type: Ie.properties.gatewayKey.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 200) {
        let a = { instancePath: i + "/gatewayKey", schemaPath: "#/properties/gatewayKey/maxLength", keyword: "maxLength", params: { limit: 200 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.transactionId !== void 0) {
      let s = n.transactionId;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/type", keyword: "type", params: { type: Ie.properties.transactionId.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 500) {
        let a = { instancePath: i + "/transactionId", schemaPath: "#/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 500 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.notes !== void 0) {
      let s = n.notes;
      if (typeof s != "string" && s !== null) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: Ie.properties.notes.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof s == "string" && P(s) > 1e4) {
        let a = { instancePath: i + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return he.errors = e, r === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Pe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.paymentId === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentId" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!(t === "do" || t === "paymentId")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.do !== void 0) {
      let t = n.do;
      if (typeof t != "string") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "deletePayment") {
        let s = { instancePath: i + "/do", schemaPath: "#/properties/do/const", keyword: "const", params: { allowedValue: "deletePayment" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.paymentId !== void 0) {
      let t = n.paymentId;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/paymentId", schemaPath: "#/components/schemas/Id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Pe.errors = e, r === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Oe(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Oe.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.do === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (n.do !== void 0) {
      let a = n.do;
      if (typeof a != "string") {
        let c = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      if (!(a === "addContact" || a === "addProject" || a === "addParticipant" || a === "draftInvoice" || a === "submitInvoice" || a === "sendInvoice" || a === "changeInvoice" || a === "remindInvoice" || a === "cancelInvoice" || a === "creditInvoice" || a === "refundInvoice" || a === "deleteDraft" || a === "recordPayment" || a === "changePayment" || a === "deletePayment")) {
        let c = { instancePath: i + "/do", schemaPath: "#/properties/do/enum", keyword: "enum", params: { allowedValues: Ms.properties.do.enum } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    let s = n.do;
    if (typeof s == "string")
      if (s === "addContact") {
        X(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length);
        var t = !0;
      } else if (s === "addProject")
        ee(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "addParticipant")
        se(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "draftInvoice")
        ne(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "submitInvoice")
        ae(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "sendInvoice")
        oe(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "changeInvoice")
        pe(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "remindInvoice")
        me(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "cancelInvoice")
        le(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "creditInvoice")
        ce(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "refundInvoice")
        ue(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "deleteDraft")
        de(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "recordPayment")
        ye(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "changePayment")
        he(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length), t !== !0 && (t = !0);
      else if (s === "deletePayment")
        Pe(n, { instancePath: i, parentData: I, parentDataProperty: x, rootData: g, dynamicAnchors: w }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length), t !== !0 && (t = !0);
      else {
        let a = { instancePath: i, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "do", tagValue: s } };
        e === null ? e = [a] : e.push(a), r++;
      }
    else {
      let a = { instancePath: i, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "do", tagValue: s } };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Oe.errors = e, d.props = t, r === 0;
}
Oe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ys = $e;
function $e(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = $e.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.proforma === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "proforma" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.version === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.name === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.seed === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.now === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.clock === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clock" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.seller === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seller" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.keys === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.readings === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readings" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.state === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.counted === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counted" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.faults === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (n.nextFault === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nextFault" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in n)
      if (!L.call(ss.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.proforma !== void 0) {
      let t = n.proforma;
      if (typeof t != "string") {
        let s = { instancePath: i + "/proforma", schemaPath: "#/properties/proforma/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== "state") {
        let s = { instancePath: i + "/proforma", schemaPath: "#/properties/proforma/const", keyword: "const", params: { allowedValue: "state" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.version !== void 0) {
      let t = n.version;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (t !== 1) {
        let s = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == "string") {
        if (P(t) > 200) {
          let s = { instancePath: i + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      } else {
        let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.seed !== void 0) {
      let t = n.seed;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.now !== void 0) {
      let t = n.now;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 2534022144e5 || isNaN(t)) {
          let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2534022144e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < -621355968e5 || isNaN(t)) {
          let s = { instancePath: i + "/now", schemaPath: "#/components/schemas/KeptInstant/minimum", keyword: "minimum", params: { comparison: ">=", limit: -621355968e5 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.clock !== void 0) {
      let t = n.clock;
      if (typeof t != "string") {
        let s = { instancePath: i + "/clock", schemaPath: "#/components/schemas/ClockMode/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (!(t === "frozen" || t === "running")) {
        let s = { instancePath: i + "/clock", schemaPath: "#/components/schemas/ClockMode/enum", keyword: "enum", params: { allowedValues: Ve.enum } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.seller !== void 0 && (j(n.seller, { instancePath: i + "/seller", parentData: n, parentDataProperty: "seller", rootData: g, dynamicAnchors: w }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), n.keys !== void 0) {
      let t = n.keys;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          O(t[a], { instancePath: i + "/keys/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.readings !== void 0) {
      let t = n.readings;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 500) {
          let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t) {
          let a = t[s];
          if (typeof a == "string") {
            if (P(a) > 100) {
              let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 100 } };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: i + "/readings/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/components/schemas/Readings/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/readings", schemaPath: "#/components/schemas/Readings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.state !== void 0 && (R(n.state, { instancePath: i + "/state", parentData: n, parentDataProperty: "state", rootData: g, dynamicAnchors: w }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), n.counted !== void 0) {
      let t = n.counted;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.requests === void 0) {
          let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "requests" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t.quotas === void 0) {
          let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "quotas" } };
          e === null ? e = [s] : e.push(s), r++;
        }
        for (let s in t)
          if (!(s === "requests" || s === "quotas")) {
            let a = { instancePath: i + "/counted", schemaPath: "#/properties/counted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [a] : e.push(a), r++;
          }
        if (t.requests !== void 0) {
          let s = t.requests;
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof s == "number" && isFinite(s)) {
            if (s > 9007199254740991 || isNaN(s)) {
              let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (s < 0 || isNaN(s)) {
              let a = { instancePath: i + "/counted/requests", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (t.quotas !== void 0) {
          let s = t.quotas;
          if (Array.isArray(s)) {
            let a = s.length;
            for (let c = 0; c < a; c++) {
              let u = s[c];
              if (u && typeof u == "object" && !Array.isArray(u)) {
                if (u.token === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "token" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u.hour === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "hour" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                if (u.used === void 0) {
                  let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/required", keyword: "required", params: { missingProperty: "used" } };
                  e === null ? e = [f] : e.push(f), r++;
                }
                for (let f in u)
                  if (!(f === "token" || f === "hour" || f === "used")) {
                    let p = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                if (u.token !== void 0) {
                  let f = u.token;
                  if (typeof f == "string") {
                    if (P(f) > 200) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/token", schemaPath: "#/properties/counted/properties/quotas/items/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                  } else {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/token", schemaPath: "#/properties/counted/properties/quotas/items/properties/token/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                }
                if (u.hour !== void 0) {
                  let f = u.hour;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/hour", schemaPath: "#/properties/counted/properties/quotas/items/properties/hour/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                }
                if (u.used !== void 0) {
                  let f = u.used;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
                    let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [p] : e.push(p), r++;
                  }
                  if (typeof f == "number" && isFinite(f)) {
                    if (f > 9007199254740991 || isNaN(f)) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                    if (f < 0 || isNaN(f)) {
                      let p = { instancePath: i + "/counted/quotas/" + c + "/used", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [p] : e.push(p), r++;
                    }
                  }
                }
              } else {
                let f = { instancePath: i + "/counted/quotas/" + c, schemaPath: "#/properties/counted/properties/quotas/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
          } else {
            let a = { instancePath: i + "/counted/quotas", schemaPath: "#/properties/counted/properties/quotas/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let s = { instancePath: i + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.faults !== void 0) {
      let t = n.faults;
      if (Array.isArray(t)) {
        if (t.length > 1e4) {
          let a = { instancePath: i + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          K(t[a], { instancePath: i + "/faults/" + a, parentData: t, parentDataProperty: a, rootData: g, dynamicAnchors: w }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length);
      } else {
        let s = { instancePath: i + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.nextFault !== void 0) {
      let t = n.nextFault;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/nextFault", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
    if (n.drawn !== void 0) {
      let t = n.drawn;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 9007199254740991 || isNaN(t)) {
          let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 0 || isNaN(t)) {
          let s = { instancePath: i + "/drawn", schemaPath: "#/components/schemas/Count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return $e.errors = e, r === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hs = Ce;
function Ce(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = Ce.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let t in n)
      if (!(t === "after" || t === "limit")) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.after !== void 0) {
      let t = n.after;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: i + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.limit !== void 0) {
      let t = n.limit;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let s = { instancePath: i + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          e === null ? e = [s] : e.push(s), r++;
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: i + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [s] : e.push(s), r++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Ce.errors = e, r === 0;
}
Ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ps = _e;
function _e(n, { instancePath: i = "", parentData: I, parentDataProperty: x, rootData: g = n, dynamicAnchors: w = {} } = {}) {
  let e = null, r = 0, d = _e.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let t in n)
      if (t !== "after") {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.after !== void 0) {
      let t = n.after;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: i + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: i + "/after", schemaPath: "#/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return _e.errors = e, r === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ws = {
  getHealth: {},
  getDescription: {},
  listWorlds: {},
  makeWorld: { body: Ue },
  getWorld: {},
  deleteWorld: {},
  forkWorld: { body: os },
  resetWorld: { body: ps },
  listKeys: {},
  mintKey: { body: ms },
  revokeKey: {},
  getClock: {},
  setClock: { body: ls },
  advanceClock: { body: cs },
  listFaults: {},
  addFaults: { body: us },
  clearFaults: {},
  removeFault: {},
  getReadings: {},
  setReadings: { body: ds },
  execute: { body: fs },
  exportState: {},
  importState: { body: ys },
  listExchanges: { query: hs },
  clearExchanges: {},
  getHar: {},
  listViolations: { query: Ps }
};
export const checks: Readonly<Record<string, RequestChecks>> = Ws
