// @ts-nocheck
// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

var ae = Object.defineProperty;
var Xe = Object.getOwnPropertyDescriptor;
var ze = Object.getOwnPropertyNames;
var Ge = Object.prototype.hasOwnProperty;
var ie = (r, s, d) => () => {
  if (d) throw d[0];
  try {
    return r && (s = r(r = 0)), s;
  } catch (P) {
    throw d = [P], P;
  }
};
var ye = (r, s) => {
  for (var d in s)
    ae(r, d, { get: s[d], enumerable: !0 });
}, Je = (r, s, d, P) => {
  if (s && typeof s == "object" || typeof s == "function")
    for (let k of ze(s))
      !Ge.call(r, k) && k !== d && ae(r, k, { get: () => s[k], enumerable: !(P = Xe(s, k)) || P.enumerable });
  return r;
};
var O = (r) => Je(ae({}, "__esModule", { value: !0 }), r);

// src/judge/formats.ts
var A = {};
ye(A, {
  formats: () => at,
  mayBeDate: () => st,
  toDate: () => nt
});
var Ue, He, Qe, D, j, de, fe, et, tt, rt, I, q, st, nt, at, N = ie(() => {
  "use strict";
  Ue = /^\d{4}-\d{2}-\d{2}[t ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i, He = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, Qe = (r, s) => s === 2 ? r % 4 === 0 && r % 100 !== 0 || r % 400 === 0 ? 29 : 28 : s === 4 || s === 6 || s === 9 || s === 11 ? 30 : 31, D = (r, s, d) => {
    let P = 0;
    for (let k = s; k < d; k++) {
      let _ = r.charCodeAt(k) - 48;
      if (!(_ >= 0 && _ <= 9)) return Number.NaN;
      P = P * 10 + _;
    }
    return P;
  }, j = (r) => {
    if (r.charCodeAt(4) !== 45 || r.charCodeAt(7) !== 45) return !1;
    let s = D(r, 0, 4), d = D(r, 5, 7), P = D(r, 8, 10);
    return s >= 0 && d >= 1 && d <= 12 && P >= 1 && P <= Qe(s, d);
  }, de = (r) => !r.startsWith("0000"), fe = (r) => r.length === 10 && j(r) && de(r), et = (r) => r.length === 20 && r.charCodeAt(10) === 84 && D(r, 11, 13) < 24 && r.charCodeAt(13) === 58 && D(r, 14, 16) < 60 && r.charCodeAt(16) === 58 && D(r, 17, 19) <= 60 && r.charCodeAt(19) === 90, tt = (r) => j(r) && (et(r) || Ue.test(r)), rt = (r) => j(r) && de(r) && He.test(r), I = (r) => ({ type: "string", validate: r }), q = (r) => ({ type: "number", validate: r }), st = (r) => !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(r) || j(r), nt = (r) => {
    let [, s = "", d = "", P = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(r) ?? [], k = `${s}-${d.padStart(2, "0")}-${P.padStart(2, "0")}`;
    return fe(k) ? k : null;
  }, at = {
    date: I(fe),
    "date-time": I(tt),
    "iso-date-time": I(rt),
    email: I((r) => /^[^\s@]+@[^\s@]+$/.test(r)),
    uri: I((r) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(r)),
    "uri-reference": I((r) => /^[^\s<>"{}|\\^`]*$/.test(r)),
    int32: q((r) => Number.isInteger(r) && Math.abs(r) <= 2147483648),
    int64: q(Number.isInteger),
    float: q(Number.isFinite),
    double: q(Number.isFinite)
  };
});

// src/core/currency.ts
var it, ot, pt, he, Pe = ie(() => {
  "use strict";
  it = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "), ot = "BHD IQD JOD KWD LYD OMR TND".split(" "), pt = new Map([
    ...it.map((r) => [r, 0]),
    ...ot.map((r) => [r, 3])
  ]), he = (r) => pt.get(r) ?? 2;
});

// src/judge/amounts.ts
var we = {};
ye(we, {
  decimalsBeside: () => oe,
  exactOf: () => pe,
  exactOfEach: () => _e,
  isExact: () => ct,
  listIn: () => ge,
  workOut: () => dt
});
var lt, ke, oe, mt, ut, ct, pe, _e, ge, yt, dt, ve = ie(() => {
  "use strict";
  Pe();
  lt = 3, ke = /^-?\d+(\.\d+)?$/, oe = (r, { currency: s }) => {
    let d = s !== void 0 && typeof r == "object" && r !== null && Reflect.get(r, s);
    return typeof d == "string" ? he(d) : lt;
  }, mt = (r, s) => {
    let d = 10 ** s;
    return Math.round(r * d) / d === r;
  }, ut = (r, s) => (r.split(".")[1] ?? "").replace(/0+$/, "").length <= s, ct = (r, s, d) => typeof r == "number" ? Number.isInteger(r) || mt(r, oe(s, d)) : typeof r != "string" || !ke.test(r) || ut(r, oe(s, d)), pe = (r) => typeof r == "number" ? Math.round(r * 1e3) : typeof r == "string" && ke.test(r) ? Math.round(Number(r) * 1e3) : Number.NaN, _e = (r, s) => Array.isArray(r) ? r.reduce((d, P) => d + pe(P?.[s]), 0) : Number.NaN, ge = (r) => {
    let [s = "", d] = r.split("/*/");
    return d === void 0 ? null : { list: s, name: d };
  }, yt = (r, s) => {
    let d = ge(s);
    return d ? _e(r[d.list], d.name) : pe(r[s]);
  }, dt = (r, { plus: s, minus: d = [] }) => {
    let P = (k) => k.reduce((_, e) => _ + yt(r, e), 0);
    return (P(s) - P(d)) / 1e3;
  };
});

// compiled:compiled
var Ie = E, x = { type: "object", additionalProperties: !1, required: [], properties: { status: { $ref: "#/components/schemas/InvoiceStatus" }, customer_number: { type: "string" }, event_key: { type: "string" }, type: { $ref: "#/components/schemas/InvoiceType" }, sort: { type: "string", enum: ["invoice_number", "total", "status", "due_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, le = { type: "string", enum: ["draft", "sent", "partially_paid", "paid", "overdue", "cancelled", "refunded"] }, ft = { type: "string", enum: ["invoice", "credit_note"] }, De = Object.prototype.hasOwnProperty;
function E(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = E.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!De.call(x.properties, n)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.status !== void 0) {
      let n = r.status;
      if (typeof n != "string") {
        let i = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(n === "draft" || n === "sent" || n === "partially_paid" || n === "paid" || n === "overdue" || n === "cancelled" || n === "refunded")) {
        let i = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: le.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.customer_number !== void 0 && typeof r.customer_number != "string") {
      let n = { instancePath: s + "/customer_number", schemaPath: "#/properties/customer_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.event_key !== void 0 && typeof r.event_key != "string") {
      let n = { instancePath: s + "/event_key", schemaPath: "#/properties/event_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let i = { instancePath: s + "/type", schemaPath: "#/components/schemas/InvoiceType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(n === "invoice" || n === "credit_note")) {
        let i = { instancePath: s + "/type", schemaPath: "#/components/schemas/InvoiceType/enum", keyword: "enum", params: { allowedValues: ft.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.sort !== void 0) {
      let n = r.sort;
      if (typeof n != "string") {
        let i = { instancePath: s + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(n === "invoice_number" || n === "total" || n === "status" || n === "due_date" || n === "created_at")) {
        let i = { instancePath: s + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: x.properties.sort.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.order !== void 0) {
      let n = r.order;
      if (typeof n != "string") {
        let i = { instancePath: s + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(n === "ASC" || n === "DESC")) {
        let i = { instancePath: s + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: x.properties.order.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.include !== void 0) {
      let n = r.include;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let u = 0; u < i; u++) {
          let l = n[u];
          if (typeof l != "string") {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (!(l === "items" || l === "payments" || l === "contact")) {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: x.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.page !== void 0) {
      let n = r.page;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
        let i = { instancePath: s + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.per_page !== void 0) {
      let n = r.per_page;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n > 100 || isNaN(n)) {
          let i = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oe = F, ht = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, api_key: { type: "string" } } };
function F(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = F.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "include" || n === "api_key")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.include !== void 0) {
      let n = r.include;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let u = 0; u < i; u++) {
          let l = n[u];
          if (typeof l != "string") {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (!(l === "items" || l === "payments" || l === "contact")) {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: ht.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = $;
var b = (N(), O(A)).formats.int64;
function $(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = $.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = S;
function S(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = S.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = T;
function T(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = T.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = M;
var g = (N(), O(A)).formats.date, w = (N(), O(A)).formats["iso-date-time"], v = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$", "u");
function M(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = M.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (r.status !== void 0) {
      let l = r.status;
      if (typeof l != "string") {
        let a = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: le.enum } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notes !== void 0) {
      let l = r.notes, a = t, o = !1, c = t;
      if (typeof l != "string") {
        let f = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var n = c === t;
      o = o || n;
      let y = t;
      if (l !== null) {
        let f = { instancePath: s + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var n = y === t;
      if (o = o || n, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let f = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.due_date !== void 0) {
      let l = r.due_date, a = t, o = !1, c = t;
      if (typeof l != "string") {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      let y = t, f = !1, p = t;
      if (typeof l == "string") {
        if (!g.validate(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var i = p === t;
      f = f || i;
      let se = t;
      if (typeof l == "string") {
        if (!v.test(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (!w.validate(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var i = se === t;
      if (f = f || i, f)
        t = y, e !== null && (y ? e.length = y : e = null);
      else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), t++;
      }
      var u = c === t;
      o = o || u;
      let ne = t;
      if (l !== null) {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var u = ne === t;
      if (o = o || u, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xe = R;
function R(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = R.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ce = V;
function V(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = V.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = Z;
function Z(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (r.status !== void 0) {
      let l = r.status;
      if (typeof l != "string") {
        let a = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: s + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: le.enum } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notes !== void 0) {
      let l = r.notes, a = t, o = !1, c = t;
      if (typeof l != "string") {
        let f = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var n = c === t;
      o = o || n;
      let y = t;
      if (l !== null) {
        let f = { instancePath: s + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var n = y === t;
      if (o = o || n, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let f = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.due_date !== void 0) {
      let l = r.due_date, a = t, o = !1, c = t;
      if (typeof l != "string") {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      let y = t, f = !1, p = t;
      if (typeof l == "string") {
        if (!g.validate(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var i = p === t;
      f = f || i;
      let se = t;
      if (typeof l == "string") {
        if (!v.test(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (!w.validate(l)) {
          let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var i = se === t;
      if (f = f || i, f)
        t = y, e !== null && (y ? e.length = y : e = null);
      else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), t++;
      }
      var u = c === t;
      o = o || u;
      let ne = t;
      if (l !== null) {
        let h = { instancePath: s + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      var u = ne === t;
      if (o = o || u, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let h = { instancePath: s + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = L, C = { type: "object", additionalProperties: !1, required: [], properties: { invoice_number: { type: "string" }, status: { $ref: "#/components/schemas/PaymentStatus" }, date_from: { $ref: "#/components/schemas/DateInput" }, date_to: { $ref: "#/components/schemas/DateInput" }, sort: { type: "string", enum: ["amount", "status", "payment_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["invoice"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, re = { type: "string", enum: ["pending", "completed", "failed", "refunded"] };
function L(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = L.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r)
      if (!De.call(C.properties, u)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let u = { instancePath: s + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (r.status !== void 0) {
      let u = r.status;
      if (typeof u != "string") {
        let l = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(u === "pending" || u === "completed" || u === "failed" || u === "refunded")) {
        let l = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.date_from !== void 0) {
      let u = r.date_from;
      if (typeof u != "string") {
        let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      let l = t, a = !1, o = t;
      if (typeof u == "string") {
        if (!g.validate(u)) {
          let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      var n = o === t;
      a = a || n;
      let c = t;
      if (typeof u == "string") {
        if (!v.test(u)) {
          let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (!w.validate(u)) {
          let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      var n = c === t;
      if (a = a || n, a)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let y = { instancePath: s + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.date_to !== void 0) {
      let u = r.date_to;
      if (typeof u != "string") {
        let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      let l = t, a = !1, o = t;
      if (typeof u == "string") {
        if (!g.validate(u)) {
          let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      var i = o === t;
      a = a || i;
      let c = t;
      if (typeof u == "string") {
        if (!v.test(u)) {
          let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (!w.validate(u)) {
          let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      var i = c === t;
      if (a = a || i, a)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let y = { instancePath: s + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (r.sort !== void 0) {
      let u = r.sort;
      if (typeof u != "string") {
        let l = { instancePath: s + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(u === "amount" || u === "status" || u === "payment_date" || u === "created_at")) {
        let l = { instancePath: s + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: C.properties.sort.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.order !== void 0) {
      let u = r.order;
      if (typeof u != "string") {
        let l = { instancePath: s + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(u === "ASC" || u === "DESC")) {
        let l = { instancePath: s + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: C.properties.order.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.include !== void 0) {
      let u = r.include;
      if (Array.isArray(u)) {
        let l = u.length;
        for (let a = 0; a < l; a++) {
          let o = u[a];
          if (typeof o != "string") {
            let c = { instancePath: s + "/include/" + a, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (o !== "invoice") {
            let c = { instancePath: s + "/include/" + a, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: C.properties.include.items.enum } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let l = { instancePath: s + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.page !== void 0) {
      let u = r.page;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let l = { instancePath: s + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u))) {
        let l = { instancePath: s + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.per_page !== void 0) {
      let u = r.per_page;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
        let l = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof u == "number" && isFinite(u)) {
        if (u > 100 || isNaN(u)) {
          let l = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (u < 1 || isNaN(u)) {
          let l = { instancePath: s + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let u = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), t++;
  }
  return L.errors = e, t === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = W;
function W(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = W.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = Y, be = { type: "object", additionalProperties: !1, required: ["invoice_number", "amount"], properties: { invoice_number: { type: "string" }, amount: { type: "number", format: "double", exclusiveMinimum: 0, "x-amount": { currency: "currency", "x-evidence": { grade: "guessed", source: "payments.en \xA7 Request Schema, which says float", reading: "P41" } } }, currency: { $ref: "#/components/schemas/Currency" }, status: { $ref: "#/components/schemas/PaymentStatus" }, payment_date: { $ref: "#/components/schemas/DateInput" }, notes: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] }, gateway_key: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] }, transaction_id: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] } } };
var me = (ve(), O(we)).isExact, ue = (N(), O(A)).formats.double, ce = new RegExp("^[A-Z]{3}$", "u");
function Y(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = Y.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.invoice_number === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_number" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: s + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (!me(a, r, be.properties.amount["x-amount"])) {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/x-amount", keyword: "x-amount", params: { rule: be.properties.amount["x-amount"], beside: r } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!ue.validate(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ce.test(a)) {
          let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, c = !1, y = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = y === t;
      c = c || n;
      let f = t;
      if (typeof a == "string") {
        if (!v.test(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (!w.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = f === t;
      if (c = c || n, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = y === t;
      c = c || i;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = f === t;
      if (c = c || i, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = y === t;
      c = c || u;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = f === t;
      if (c = c || u, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = y === t;
      c = c || l;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = f === t;
      if (c = c || l, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return Y.errors = e, t === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = B, Pt = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["invoice"] } }, api_key: { type: "string" } } };
function B(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = B.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "include" || n === "api_key")) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.include !== void 0) {
      let n = r.include;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let u = 0; u < i; u++) {
          let l = n[u];
          if (typeof l != "string") {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (l !== "invoice") {
            let a = { instancePath: s + "/include/" + u, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Pt.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: s + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = K;
function K(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = K.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = X;
function X(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = X.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ve = z;
function z(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = J, G = { type: "object", additionalProperties: !1, properties: { invoice_number: { type: "string" }, amount: { type: "number", format: "double", exclusiveMinimum: 0, "x-amount": { currency: "currency", "x-evidence": { grade: "guessed", source: "payments.en \xA7 Request Schema, which says float", reading: "P41" } } }, currency: { $ref: "#/components/schemas/Currency" }, status: { $ref: "#/components/schemas/PaymentStatus" }, payment_date: { $ref: "#/components/schemas/DateInput" }, notes: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] }, gateway_key: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] }, transaction_id: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Cleared" }] } } };
function J(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = J.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: s + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (!me(a, r, G.properties.amount["x-amount"])) {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/x-amount", keyword: "x-amount", params: { rule: G.properties.amount["x-amount"], beside: r } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!ue.validate(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ce.test(a)) {
          let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, c = !1, y = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = y === t;
      c = c || n;
      let f = t;
      if (typeof a == "string") {
        if (!v.test(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (!w.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = f === t;
      if (c = c || n, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = y === t;
      c = c || i;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = f === t;
      if (c = c || i, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = y === t;
      c = c || u;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = f === t;
      if (c = c || u, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = y === t;
      c = c || l;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = f === t;
      if (c = c || l, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = U;
function U(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = U.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var We = H;
function H(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = H.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ye = Q;
function Q(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = Q.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: s + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (!me(a, r, G.properties.amount["x-amount"])) {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/x-amount", keyword: "x-amount", params: { rule: G.properties.amount["x-amount"], beside: r } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!ue.validate(a)) {
          let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ce.test(a)) {
          let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: s + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: s + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, c = !1, y = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = y === t;
      c = c || n;
      let f = t;
      if (typeof a == "string") {
        if (!v.test(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (!w.validate(a)) {
          let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/format", keyword: "format", params: { format: "iso-date-time" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var n = f === t;
      if (c = c || n, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = y === t;
      c = c || i;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = f === t;
      if (c = c || i, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = y === t;
      c = c || u;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var u = f === t;
      if (c = c || u, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, c = !1, y = t;
      if (typeof a != "string") {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = y === t;
      c = c || l;
      let f = t;
      if (a !== null) {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = f === t;
      if (c = c || l, c)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: s + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Be = ee;
function ee(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = ee.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "api_key") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let n = { instancePath: s + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return ee.errors = e, t === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ke = te;
function te(r, { instancePath: s = "", parentData: d, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, m = te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (n !== "id") {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let n = r.id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let i = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof n == "number" && isFinite(n)) {
        if (n < 1 || isNaN(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!b.validate(n)) {
          let i = { instancePath: s + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return te.errors = e, t === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var vt = {
  listInvoices: { query: Ie },
  getInvoice: { query: Oe, path: Ae },
  replaceInvoice: { query: Ne, path: qe, body: je },
  updateInvoice: { query: xe, path: Ce, body: Ee },
  listPayments: { query: Fe },
  createPayment: { query: $e, body: Se },
  getPayment: { query: Te, path: Me },
  replacePayment: { query: Re, path: Ve, body: Ze },
  updatePayment: { query: Le, path: We, body: Ye },
  deletePayment: { query: Be, path: Ke }
};
export const checks: Readonly<Record<string, RequestChecks>> = vt
