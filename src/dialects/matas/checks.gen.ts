// @ts-nocheck
// Generated from specs/matas by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

// compiled:compiled
var y = l, m = { type: "object", additionalProperties: !1, required: [], properties: { "filter[status]": { type: "string", enum: ["outstanding", "paid", "all"] }, sort: { type: "array", items: { $ref: "#/components/schemas/SortKey" } }, "sort[]": { type: "array", items: { $ref: "#/components/schemas/SortKey" } }, search: { type: "string" } } }, u = { type: "string", enum: ["invoice_number", "description", "invoice_date", "expire_date", "payment_date", "currency", "vat_percentage", "subtotal", "vat", "total", "-invoice_number", "-description", "-invoice_date", "-expire_date", "-payment_date", "-currency", "-vat_percentage", "-subtotal", "-vat", "-total"] };
function l(a, { instancePath: o = "", parentData: f, parentDataProperty: h, rootData: v = a, dynamicAnchors: _ = {} } = {}) {
  let t = null, n = 0, c = l.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    for (let r in a)
      if (!(r === "filter[status]" || r === "sort" || r === "sort[]" || r === "search")) {
        let s = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
        t === null ? t = [s] : t.push(s), n++;
      }
    if (a["filter[status]"] !== void 0) {
      let r = a["filter[status]"];
      if (typeof r != "string") {
        let s = { instancePath: o + "/filter[status]", schemaPath: "#/properties/filter%5Bstatus%5D/type", keyword: "type", params: { type: "string" } };
        t === null ? t = [s] : t.push(s), n++;
      }
      if (!(r === "outstanding" || r === "paid" || r === "all")) {
        let s = { instancePath: o + "/filter[status]", schemaPath: "#/properties/filter%5Bstatus%5D/enum", keyword: "enum", params: { allowedValues: m.properties["filter[status]"].enum } };
        t === null ? t = [s] : t.push(s), n++;
      }
    }
    if (a.sort !== void 0) {
      let r = a.sort;
      if (Array.isArray(r)) {
        let s = r.length;
        for (let i = 0; i < s; i++) {
          let e = r[i];
          if (typeof e != "string") {
            let p = { instancePath: o + "/sort/" + i, schemaPath: "#/components/schemas/SortKey/type", keyword: "type", params: { type: "string" } };
            t === null ? t = [p] : t.push(p), n++;
          }
          if (!(e === "invoice_number" || e === "description" || e === "invoice_date" || e === "expire_date" || e === "payment_date" || e === "currency" || e === "vat_percentage" || e === "subtotal" || e === "vat" || e === "total" || e === "-invoice_number" || e === "-description" || e === "-invoice_date" || e === "-expire_date" || e === "-payment_date" || e === "-currency" || e === "-vat_percentage" || e === "-subtotal" || e === "-vat" || e === "-total")) {
            let p = { instancePath: o + "/sort/" + i, schemaPath: "#/components/schemas/SortKey/enum", keyword: "enum", params: { allowedValues: u.enum } };
            t === null ? t = [p] : t.push(p), n++;
          }
        }
      } else {
        let s = { instancePath: o + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "array" } };
        t === null ? t = [s] : t.push(s), n++;
      }
    }
    if (a["sort[]"] !== void 0) {
      let r = a["sort[]"];
      if (Array.isArray(r)) {
        let s = r.length;
        for (let i = 0; i < s; i++) {
          let e = r[i];
          if (typeof e != "string") {
            let p = { instancePath: o + "/sort[]/" + i, schemaPath: "#/components/schemas/SortKey/type", keyword: "type", params: { type: "string" } };
            t === null ? t = [p] : t.push(p), n++;
          }
          if (!(e === "invoice_number" || e === "description" || e === "invoice_date" || e === "expire_date" || e === "payment_date" || e === "currency" || e === "vat_percentage" || e === "subtotal" || e === "vat" || e === "total" || e === "-invoice_number" || e === "-description" || e === "-invoice_date" || e === "-expire_date" || e === "-payment_date" || e === "-currency" || e === "-vat_percentage" || e === "-subtotal" || e === "-vat" || e === "-total")) {
            let p = { instancePath: o + "/sort[]/" + i, schemaPath: "#/components/schemas/SortKey/enum", keyword: "enum", params: { allowedValues: u.enum } };
            t === null ? t = [p] : t.push(p), n++;
          }
        }
      } else {
        let s = { instancePath: o + "/sort[]", schemaPath: "#/properties/sort%5B%5D/type", keyword: "type", params: { type: "array" } };
        t === null ? t = [s] : t.push(s), n++;
      }
    }
    if (a.search !== void 0 && typeof a.search != "string") {
      let r = { instancePath: o + "/search", schemaPath: "#/properties/search/type", keyword: "type", params: { type: "string" } };
      t === null ? t = [r] : t.push(r), n++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    t === null ? t = [r] : t.push(r), n++;
  }
  return l.errors = t, n === 0;
}
l.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var g = {
  listInvoices: { query: y },
  getInvoice: {}
};
export const checks: Readonly<Record<string, RequestChecks>> = g
