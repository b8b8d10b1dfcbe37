// @ts-nocheck
// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

var K = Object.defineProperty;
var Ie = Object.getOwnPropertyDescriptor;
var De = Object.getOwnPropertyNames;
var Ae = Object.prototype.hasOwnProperty;
var qe = (s, n, c) => () => {
  if (c) throw c[0];
  try {
    return s && (n = s(s = 0)), n;
  } catch (d) {
    throw c = [d], d;
  }
};
var je = (s, n) => {
  for (var c in n)
    K(s, c, { get: n[c], enumerable: !0 });
}, Ne = (s, n, c, d) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let f of De(n))
      !Ae.call(s, f) && f !== c && K(s, f, { get: () => n[f], enumerable: !(d = Ie(n, f)) || d.enumerable });
  return s;
};
var Y = (s) => Ne(K({}, "__esModule", { value: !0 }), s);

// src/judge/formats.ts
var L = {};
je(L, {
  formats: () => Fe
});
var Oe, $e, xe, ee, Ce, g, w, Fe, Q = qe(() => {
  "use strict";
  Oe = /^(\d{4})-(\d{2})-(\d{2})$/, $e = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i, xe = (s, n) => n === 2 ? s % 4 === 0 && s % 100 !== 0 || s % 400 === 0 ? 29 : 28 : n === 4 || n === 6 || n === 9 || n === 11 ? 30 : 31, ee = (s) => {
    let [, n, c, d] = Oe.exec(s)?.map(Number) ?? [];
    return n === void 0 || c === void 0 || d === void 0 ? !1 : c >= 1 && c <= 12 && d >= 1 && d <= xe(n, c);
  }, Ce = (s) => /^[t ]$/i.test(s.charAt(10)) && ee(s.slice(0, 10)) && $e.test(s.slice(11)), g = (s) => ({ type: "string", validate: s }), w = (s) => ({ type: "number", validate: s }), Fe = {
    date: g(ee),
    "date-time": g(Ce),
    email: g((s) => /^[^\s@]+@[^\s@]+$/.test(s)),
    uri: g((s) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(s)),
    "uri-reference": g((s) => /^[^\s<>"{}|\\^`]*$/.test(s)),
    int32: w((s) => Number.isInteger(s) && Math.abs(s) <= 2147483648),
    int64: w(Number.isInteger),
    float: w(Number.isFinite),
    double: w(Number.isFinite)
  };
});

// compiled:compiled
var te = I, v = { type: "object", additionalProperties: !1, required: [], properties: { status: { $ref: "#/components/schemas/InvoiceStatus" }, customer_number: { type: "string" }, event_key: { type: "string" }, type: { $ref: "#/components/schemas/InvoiceType" }, sort: { type: "string", enum: ["invoice_number", "total", "status", "due_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, U = { type: "string", enum: ["draft", "sent", "partially_paid", "paid", "overdue", "cancelled", "refunded"] }, Ee = { type: "string", enum: ["invoice", "credit_note"] }, re = Object.prototype.hasOwnProperty;
function I(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = I.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!re.call(v.properties, t)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t != "string") {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "draft" || t === "sent" || t === "partially_paid" || t === "paid" || t === "overdue" || t === "cancelled" || t === "refunded")) {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: U.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.customer_number !== void 0 && typeof s.customer_number != "string") {
      let t = { instancePath: n + "/customer_number", schemaPath: "#/properties/customer_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (s.event_key !== void 0 && typeof s.event_key != "string") {
      let t = { instancePath: n + "/event_key", schemaPath: "#/properties/event_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (s.type !== void 0) {
      let t = s.type;
      if (typeof t != "string") {
        let i = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "invoice" || t === "credit_note")) {
        let i = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/enum", keyword: "enum", params: { allowedValues: Ee.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.sort !== void 0) {
      let t = s.sort;
      if (typeof t != "string") {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "invoice_number" || t === "total" || t === "status" || t === "due_date" || t === "created_at")) {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: v.properties.sort.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.order !== void 0) {
      let t = s.order;
      if (typeof t != "string") {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "ASC" || t === "DESC")) {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: v.properties.order.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let l = 0; l < i; l++) {
          let a = t[l];
          if (typeof a != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (!(a === "items" || a === "payments" || a === "contact")) {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: v.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.page !== void 0) {
      let t = s.page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.per_page !== void 0) {
      let t = s.per_page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = D, Se = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, api_key: { type: "string" } } };
function D(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = D.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "include" || t === "api_key")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let l = 0; l < i; l++) {
          let a = t[l];
          if (typeof a != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (!(a === "items" || a === "payments" || a === "contact")) {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Se.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = A;
var _ = (Q(), Y(L)).formats.int64;
function A(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = A.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = q;
function q(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = q.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = j;
function j(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = j.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = N;
var k = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
function N(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = N.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let l in s)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.status !== void 0) {
      let l = s.status;
      if (typeof l != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: U.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.notes !== void 0) {
      let l = s.notes, a = r, o = !1, u = r;
      if (typeof l != "string") {
        let m = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = u === r;
      o = o || t;
      let h = r;
      if (l !== null) {
        let m = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = h === r;
      if (o = o || t, o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.due_date !== void 0) {
      let l = s.due_date, a = r, o = !1, u = r;
      if (typeof l == "string") {
        if (!k.test(l)) {
          let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var i = u === r;
      o = o || i;
      let h = r;
      if (l !== null) {
        let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var i = h === r;
      if (o = o || i, o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = O;
function O(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = O.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = $;
function $(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = $.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = x;
function x(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = x.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let l in s)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.status !== void 0) {
      let l = s.status;
      if (typeof l != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: U.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.notes !== void 0) {
      let l = s.notes, a = r, o = !1, u = r;
      if (typeof l != "string") {
        let m = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = u === r;
      o = o || t;
      let h = r;
      if (l !== null) {
        let m = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var t = h === r;
      if (o = o || t, o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.due_date !== void 0) {
      let l = s.due_date, a = r, o = !1, u = r;
      if (typeof l == "string") {
        if (!k.test(l)) {
          let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [m] : e.push(m), r++;
        }
      } else {
        let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var i = u === r;
      o = o || i;
      let h = r;
      if (l !== null) {
        let m = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [m] : e.push(m), r++;
      }
      var i = h === r;
      if (o = o || i, o)
        r = a, e !== null && (a ? e.length = a : e = null);
      else {
        let m = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return x.errors = e, r === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ue = C, b = { type: "object", additionalProperties: !1, required: [], properties: { invoice_number: { type: "string" }, status: { $ref: "#/components/schemas/PaymentStatus" }, date_from: { $ref: "#/components/schemas/DateInput" }, date_to: { $ref: "#/components/schemas/DateInput" }, sort: { type: "string", enum: ["amount", "status", "payment_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["invoice"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, J = { type: "string", enum: ["pending", "completed", "failed", "refunded"] };
function C(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = C.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!re.call(b.properties, t)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let t = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t != "string") {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "pending" || t === "completed" || t === "failed" || t === "refunded")) {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: J.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.date_from !== void 0) {
      let t = s.date_from;
      if (typeof t == "string") {
        if (!k.test(t)) {
          let i = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.date_to !== void 0) {
      let t = s.date_to;
      if (typeof t == "string") {
        if (!k.test(t)) {
          let i = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.sort !== void 0) {
      let t = s.sort;
      if (typeof t != "string") {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "amount" || t === "status" || t === "payment_date" || t === "created_at")) {
        let i = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: b.properties.sort.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.order !== void 0) {
      let t = s.order;
      if (typeof t != "string") {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(t === "ASC" || t === "DESC")) {
        let i = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: b.properties.order.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let l = 0; l < i; l++) {
          let a = t[l];
          if (typeof a != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (a !== "invoice") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: b.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.page !== void 0) {
      let t = s.page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let i = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.per_page !== void 0) {
      let t = s.per_page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = F;
function F(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = F.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = E;
var W = (Q(), Y(L)).formats.double, X = new RegExp("^[A-Z]{3}$", "u");
function E(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = E.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.invoice_number === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_number" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.amount === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.amount !== void 0) {
      let a = s.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!W.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let a = s.currency;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let a = s.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: J.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let a = s.payment_date;
      if (typeof a == "string") {
        if (!k.test(a)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let a = s.notes, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = h === r;
      u = u || t;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = m === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let a = s.gateway_key, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = h === r;
      u = u || i;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = m === r;
      if (u = u || i, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let a = s.transaction_id, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = h === r;
      u = u || l;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = m === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = S, Ve = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["invoice"] } }, api_key: { type: "string" } } };
function S(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = S.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "include" || t === "api_key")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let l = 0; l < i; l++) {
          let a = t[l];
          if (typeof a != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (a !== "invoice") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Ve.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = V;
function V(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = V.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = T;
function T(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = T.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = Z;
function Z(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = Z.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = M;
function M(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = M.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.amount !== void 0) {
      let a = s.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!W.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let a = s.currency;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let a = s.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: J.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let a = s.payment_date;
      if (typeof a == "string") {
        if (!k.test(a)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let a = s.notes, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = h === r;
      u = u || t;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = m === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let a = s.gateway_key, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = h === r;
      u = u || i;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = m === r;
      if (u = u || i, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let a = s.transaction_id, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = h === r;
      u = u || l;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = m === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = R;
function R(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = R.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = z;
function z(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = z.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = B;
function B(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = B.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s)
      if (!(a === "invoice_number" || a === "amount" || a === "currency" || a === "status" || a === "payment_date" || a === "notes" || a === "gateway_key" || a === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let a = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.amount !== void 0) {
      let a = s.amount;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!W.validate(a)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let a = s.currency;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let a = s.status;
      if (typeof a != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(a === "pending" || a === "completed" || a === "failed" || a === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: J.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let a = s.payment_date;
      if (typeof a == "string") {
        if (!k.test(a)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let a = s.notes, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = h === r;
      u = u || t;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var t = m === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let a = s.gateway_key, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = h === r;
      u = u || i;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var i = m === r;
      if (u = u || i, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let a = s.transaction_id, o = r, u = !1, h = r;
      if (typeof a != "string") {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = h === r;
      u = u || l;
      let m = r;
      if (a !== null) {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      var l = m === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = G;
function G(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = G.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = H;
function H(s, { instancePath: n = "", parentData: c, parentDataProperty: d, rootData: f = s, dynamicAnchors: P = {} } = {}) {
  let e = null, r = 0, p = H.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (!_.validate(t)) {
          let i = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Me = {
  listInvoices: { query: te },
  getInvoice: { query: se, path: ne },
  replaceInvoice: { query: ie, path: ae, body: oe },
  updateInvoice: { query: pe, path: le, body: ye },
  listPayments: { query: ue },
  createPayment: { query: me, body: ce },
  getPayment: { query: de, path: fe },
  replacePayment: { query: he, path: Pe, body: ke },
  updatePayment: { query: _e, path: ge, body: we },
  deletePayment: { query: ve, path: be }
};
export const checks: Readonly<Record<string, RequestChecks>> = Me
