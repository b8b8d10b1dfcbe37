// @ts-nocheck
// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

var ee = Object.defineProperty;
var je = Object.getOwnPropertyDescriptor;
var Ne = Object.getOwnPropertyNames;
var $e = Object.prototype.hasOwnProperty;
var xe = (r, n, h) => () => {
  if (h) throw h[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (P) {
    throw h = [P], P;
  }
};
var Ce = (r, n) => {
  for (var h in n)
    ee(r, h, { get: n[h], enumerable: !0 });
}, Fe = (r, n, h, P) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let k of Ne(n))
      !$e.call(r, k) && k !== h && ee(r, k, { get: () => n[k], enumerable: !(P = je(n, k)) || P.enumerable });
  return r;
};
var te = (r) => Fe(ee({}, "__esModule", { value: !0 }), r);

// src/judge/formats.ts
var D = {};
Ce(D, {
  formats: () => Ze
});
var Ee, Se, Ve, ae, Te, b, I, Ze, O = xe(() => {
  "use strict";
  Ee = /^(\d{4})-(\d{2})-(\d{2})$/, Se = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i, Ve = (r, n) => n === 2 ? r % 4 === 0 && r % 100 !== 0 || r % 400 === 0 ? 29 : 28 : n === 4 || n === 6 || n === 9 || n === 11 ? 30 : 31, ae = (r) => {
    let [, n, h, P] = Ee.exec(r)?.map(Number) ?? [];
    return n === void 0 || h === void 0 || P === void 0 ? !1 : h >= 1 && h <= 12 && P >= 1 && P <= Ve(n, h);
  }, Te = (r) => /^[t ]$/i.test(r.charAt(10)) && ae(r.slice(0, 10)) && Se.test(r.slice(11)), b = (r) => ({ type: "string", validate: r }), I = (r) => ({ type: "number", validate: r }), Ze = {
    date: b(ae),
    "date-time": b(Te),
    email: b((r) => /^[^\s@]+@[^\s@]+$/.test(r)),
    uri: b((r) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(r)),
    "uri-reference": b((r) => /^[^\s<>"{}|\\^`]*$/.test(r)),
    int32: I((r) => Number.isInteger(r) && Math.abs(r) <= 2147483648),
    int64: I(Number.isInteger),
    float: I(Number.isFinite),
    double: I(Number.isFinite)
  };
});

// compiled:compiled
var ie = j, A = { type: "object", additionalProperties: !1, required: [], properties: { status: { $ref: "#/components/schemas/InvoiceStatus" }, customer_number: { type: "string" }, event_key: { type: "string" }, type: { $ref: "#/components/schemas/InvoiceType" }, sort: { type: "string", enum: ["invoice_number", "total", "status", "due_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, re = { type: "string", enum: ["draft", "sent", "partially_paid", "paid", "overdue", "cancelled", "refunded"] }, Me = { type: "string", enum: ["invoice", "credit_note"] }, oe = Object.prototype.hasOwnProperty;
function j(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = j.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (!oe.call(A.properties, s)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.status !== void 0) {
      let s = r.status;
      if (typeof s != "string") {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "draft" || s === "sent" || s === "partially_paid" || s === "paid" || s === "overdue" || s === "cancelled" || s === "refunded")) {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.customer_number !== void 0 && typeof r.customer_number != "string") {
      let s = { instancePath: n + "/customer_number", schemaPath: "#/properties/customer_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.event_key !== void 0 && typeof r.event_key != "string") {
      let s = { instancePath: n + "/event_key", schemaPath: "#/properties/event_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.type !== void 0) {
      let s = r.type;
      if (typeof s != "string") {
        let i = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "invoice" || s === "credit_note")) {
        let i = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/enum", keyword: "enum", params: { allowedValues: Me.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.sort !== void 0) {
      let s = r.sort;
      if (typeof s != "string") {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "invoice_number" || s === "total" || s === "status" || s === "due_date" || s === "created_at")) {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: A.properties.sort.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.order !== void 0) {
      let s = r.order;
      if (typeof s != "string") {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (!(s === "ASC" || s === "DESC")) {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: A.properties.order.enum } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.include !== void 0) {
      let s = r.include;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let m = 0; m < i; m++) {
          let l = s[m];
          if (typeof l != "string") {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (!(l === "items" || l === "payments" || l === "contact")) {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: A.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.page !== void 0) {
      let s = r.page;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s) && (s < 1 || isNaN(s))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.per_page !== void 0) {
      let s = r.per_page;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s > 100 || isNaN(s)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return j.errors = e, t === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = N, Re = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, api_key: { type: "string" } } };
function N(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = N.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (!(s === "include" || s === "api_key")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.include !== void 0) {
      let s = r.include;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let m = 0; m < i; m++) {
          let l = s[m];
          if (typeof l != "string") {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (!(l === "items" || l === "payments" || l === "contact")) {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Re.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = $;
var v = (O(), te(D)).formats.int64;
function $(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = $.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = x;
function x(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = x.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return x.errors = e, t === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = C;
function C(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = C.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return C.errors = e, t === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = F;
var g = (O(), te(D)).formats.date, w = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$", "u");
function F(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = F.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (r.status !== void 0) {
      let l = r.status;
      if (typeof l != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notes !== void 0) {
      let l = r.notes, a = t, o = !1, u = t;
      if (typeof l != "string") {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), t++;
      }
      var s = u === t;
      o = o || s;
      let c = t;
      if (l !== null) {
        let d = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), t++;
      }
      var s = c === t;
      if (o = o || s, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.due_date !== void 0) {
      let l = r.due_date, a = t, o = !1, u = t;
      if (typeof l != "string") {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      let c = t, d = !1, p = t;
      if (typeof l == "string") {
        if (!g.validate(l)) {
          let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var i = p === t;
      d = d || i;
      let X = t;
      if (typeof l == "string") {
        if (!w.test(l)) {
          let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var i = X === t;
      if (d = d || i, d)
        t = c, e !== null && (c ? e.length = c : e = null);
      else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
      var m = u === t;
      o = o || m;
      let Y = t;
      if (l !== null) {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var m = Y === t;
      if (o = o || m, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = E;
function E(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = E.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = S;
function S(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = S.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = V;
function V(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = V.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), t++;
      }
    if (r.status !== void 0) {
      let l = r.status;
      if (typeof l != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: re.enum } };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (r.notes !== void 0) {
      let l = r.notes, a = t, o = !1, u = t;
      if (typeof l != "string") {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), t++;
      }
      var s = u === t;
      o = o || s;
      let c = t;
      if (l !== null) {
        let d = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), t++;
      }
      var s = c === t;
      if (o = o || s, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.due_date !== void 0) {
      let l = r.due_date, a = t, o = !1, u = t;
      if (typeof l != "string") {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      let c = t, d = !1, p = t;
      if (typeof l == "string") {
        if (!g.validate(l)) {
          let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var i = p === t;
      d = d || i;
      let X = t;
      if (typeof l == "string") {
        if (!w.test(l)) {
          let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var i = X === t;
      if (d = d || i, d)
        t = c, e !== null && (c ? e.length = c : e = null);
      else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
      var m = u === t;
      o = o || m;
      let Y = t;
      if (l !== null) {
        let f = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [f] : e.push(f), t++;
      }
      var m = Y === t;
      if (o = o || m, o)
        t = a, e !== null && (a ? e.length = a : e = null);
      else {
        let f = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = T, q = { type: "object", additionalProperties: !1, required: [], properties: { invoice_number: { type: "string" }, status: { $ref: "#/components/schemas/PaymentStatus" }, date_from: { $ref: "#/components/schemas/DateInput" }, date_to: { $ref: "#/components/schemas/DateInput" }, sort: { type: "string", enum: ["amount", "status", "payment_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["invoice"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, W = { type: "string", enum: ["pending", "completed", "failed", "refunded"] };
function T(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = T.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r)
      if (!oe.call(q.properties, m)) {
        let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let m = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.status !== void 0) {
      let m = r.status;
      if (typeof m != "string") {
        let l = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(m === "pending" || m === "completed" || m === "failed" || m === "refunded")) {
        let l = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: W.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.date_from !== void 0) {
      let m = r.date_from;
      if (typeof m != "string") {
        let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      let l = t, a = !1, o = t;
      if (typeof m == "string") {
        if (!g.validate(m)) {
          let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = o === t;
      a = a || s;
      let u = t;
      if (typeof m == "string") {
        if (!w.test(m)) {
          let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = u === t;
      if (a = a || s, a)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let c = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.date_to !== void 0) {
      let m = r.date_to;
      if (typeof m != "string") {
        let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      let l = t, a = !1, o = t;
      if (typeof m == "string") {
        if (!g.validate(m)) {
          let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      var i = o === t;
      a = a || i;
      let u = t;
      if (typeof m == "string") {
        if (!w.test(m)) {
          let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), t++;
      }
      var i = u === t;
      if (a = a || i, a)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let c = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.sort !== void 0) {
      let m = r.sort;
      if (typeof m != "string") {
        let l = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(m === "amount" || m === "status" || m === "payment_date" || m === "created_at")) {
        let l = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: q.properties.sort.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.order !== void 0) {
      let m = r.order;
      if (typeof m != "string") {
        let l = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(m === "ASC" || m === "DESC")) {
        let l = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: q.properties.order.enum } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.include !== void 0) {
      let m = r.include;
      if (Array.isArray(m)) {
        let l = m.length;
        for (let a = 0; a < l; a++) {
          let o = m[a];
          if (typeof o != "string") {
            let u = { instancePath: n + "/include/" + a, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (o !== "invoice") {
            let u = { instancePath: n + "/include/" + a, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: q.properties.include.items.enum } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let l = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.page !== void 0) {
      let m = r.page;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof m == "number" && isFinite(m) && (m < 1 || isNaN(m))) {
        let l = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.per_page !== void 0) {
      let m = r.per_page;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let l = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof m == "number" && isFinite(m)) {
        if (m > 100 || isNaN(m)) {
          let l = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (m < 1 || isNaN(m)) {
          let l = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let m = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [m] : e.push(m), t++;
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = Z;
function Z(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = Z.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = M;
var se = (O(), te(D)).formats.double, ne = new RegExp("^[A-Z]{3}$", "u");
function M(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = M.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.invoice_number === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_number" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!se.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: W.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, u = !1, c = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = c === t;
      u = u || s;
      let d = t;
      if (typeof a == "string") {
        if (!w.test(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = d === t;
      if (u = u || s, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = c === t;
      u = u || i;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = d === t;
      if (u = u || i, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = c === t;
      u = u || m;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = d === t;
      if (u = u || m, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = c === t;
      u = u || l;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = d === t;
      if (u = u || l, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = R, ze = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["invoice"] } }, api_key: { type: "string" } } };
function R(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = R.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (!(s === "include" || s === "api_key")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.include !== void 0) {
      let s = r.include;
      if (Array.isArray(s)) {
        let i = s.length;
        for (let m = 0; m < i; m++) {
          let l = s[m];
          if (typeof l != "string") {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), t++;
          }
          if (l !== "invoice") {
            let a = { instancePath: n + "/include/" + m, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: ze.properties.include.items.enum } };
            e === null ? e = [a] : e.push(a), t++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = z;
function z(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = z.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = B;
function B(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = B.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = G;
function G(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = G.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = H;
function H(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = H.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!se.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: W.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, u = !1, c = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = c === t;
      u = u || s;
      let d = t;
      if (typeof a == "string") {
        if (!w.test(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = d === t;
      if (u = u || s, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = c === t;
      u = u || i;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = d === t;
      if (u = u || i, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = c === t;
      u = u || m;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = d === t;
      if (u = u || m, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = c === t;
      u = u || l;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = d === t;
      if (u = u || l, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = J;
function J(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = J.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var De = K;
function K(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = K.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oe = L;
function L(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = L.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.invoice_number !== void 0 && typeof r.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (r.amount !== void 0) {
      let a = r.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!se.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.currency !== void 0) {
      let a = r.currency;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: W.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (r.payment_date !== void 0) {
      let a = r.payment_date;
      if (typeof a != "string") {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      let o = t, u = !1, c = t;
      if (typeof a == "string") {
        if (!g.validate(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/format", keyword: "format", params: { format: "date" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = c === t;
      u = u || s;
      let d = t;
      if (typeof a == "string") {
        if (!w.test(a)) {
          let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$" } };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf/1/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var s = d === t;
      if (u = u || s, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.notes !== void 0) {
      let a = r.notes, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = c === t;
      u = u || i;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var i = d === t;
      if (u = u || i, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.gateway_key !== void 0) {
      let a = r.gateway_key, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = c === t;
      u = u || m;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var m = d === t;
      if (u = u || m, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.transaction_id !== void 0) {
      let a = r.transaction_id, o = t, u = !1, c = t;
      if (typeof a != "string") {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = c === t;
      u = u || l;
      let d = t;
      if (a !== null) {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [p] : e.push(p), t++;
      }
      var l = d === t;
      if (u = u || l, u)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let p = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), t++;
  }
  return L.errors = e, t === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = Q;
function Q(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = Q.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r)
      if (s !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.api_key !== void 0 && typeof r.api_key != "string") {
      let s = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = U;
function U(r, { instancePath: n = "", parentData: h, parentDataProperty: P, rootData: k = r, dynamicAnchors: _ = {} } = {}) {
  let e = null, t = 0, y = U.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (s !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
    if (r.id !== void 0) {
      let s = r.id;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), t++;
      }
      if (typeof s == "number" && isFinite(s)) {
        if (s < 1 || isNaN(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (!v.validate(s)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var He = {
  listInvoices: { query: ie },
  getInvoice: { query: pe, path: le },
  replaceInvoice: { query: ye, path: me, body: ue },
  updateInvoice: { query: ce, path: de, body: fe },
  listPayments: { query: he },
  createPayment: { query: Pe, body: ke },
  getPayment: { query: _e, path: ge },
  replacePayment: { query: we, path: ve, body: be },
  updatePayment: { query: Ie, path: De, body: Oe },
  deletePayment: { query: Ae, path: qe }
};
export const checks: Readonly<Record<string, RequestChecks>> = He
