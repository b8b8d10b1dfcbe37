// @ts-nocheck
// Generated from specs/sonderplan by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

// compiled:compiled
var f = m, l = { type: "object", additionalProperties: !1, required: [], properties: { id: { type: "array", items: { type: "integer" } }, prefix: { type: "string" }, number: { type: "array", items: { type: "integer" } }, status_id: { type: "integer", enum: [1, 2, 3, 4] }, project_id: { type: "integer" }, from_time: { type: "integer" }, to_time: { type: "integer" }, created_sp_flag: { type: "boolean" }, template_id: { type: "integer" }, currency: { type: "string" }, updated_after: { type: "integer" }, fields: { type: "array", items: { type: "string", enum: ["id", "prefix", "number", "date", "date_time_iso", "due_date", "due_date_time_iso", "items", "groups", "status", "project", "client", "custom_fields", "terms", "template_id", "cloned_id", "reference", "currency", "sub_total", "discount_total", "net_total", "tax_total", "total", "created_sp_flag", "created_id", "created", "updated_id", "updated"] } }, page: { type: "integer", minimum: 1 }, limit: { type: "integer", minimum: 1 }, order_asc: { $ref: "#/components/schemas/OrderField" }, order_desc: { $ref: "#/components/schemas/OrderField" }, filter_operator: { type: "string", enum: ["OR", "AND"] } } }, u = { type: "string", enum: ["id", "prefix", "number", "date", "date_time_iso", "due_date", "due_date_time_iso", "terms", "template_id", "cloned_id", "reference", "currency", "sub_total", "discount_total", "net_total", "tax_total", "total", "created_sp_flag", "created_id", "created", "updated_id", "updated"] }, c = Object.prototype.hasOwnProperty;
function m(i, { instancePath: a = "", parentData: _, parentDataProperty: h, rootData: g = i, dynamicAnchors: b = {} } = {}) {
  let t = null, p = 0, d = m.evaluated;
  if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), i && typeof i == "object" && !Array.isArray(i)) {
    for (let e in i)
      if (!c.call(l.properties, e)) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e } };
        t === null ? t = [r] : t.push(r), p++;
      }
    if (i.id !== void 0) {
      let e = i.id;
      if (Array.isArray(e)) {
        let r = e.length;
        for (let n = 0; n < r; n++) {
          let s = e[n];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let o = { instancePath: a + "/id/" + n, schemaPath: "#/properties/id/items/type", keyword: "type", params: { type: "integer" } };
            t === null ? t = [o] : t.push(o), p++;
          }
        }
      } else {
        let r = { instancePath: a + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "array" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.prefix !== void 0 && typeof i.prefix != "string") {
      let e = { instancePath: a + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
      t === null ? t = [e] : t.push(e), p++;
    }
    if (i.number !== void 0) {
      let e = i.number;
      if (Array.isArray(e)) {
        let r = e.length;
        for (let n = 0; n < r; n++) {
          let s = e[n];
          if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
            let o = { instancePath: a + "/number/" + n, schemaPath: "#/properties/number/items/type", keyword: "type", params: { type: "integer" } };
            t === null ? t = [o] : t.push(o), p++;
          }
        }
      } else {
        let r = { instancePath: a + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "array" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.status_id !== void 0) {
      let e = i.status_id;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/status_id", schemaPath: "#/properties/status_id/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (!(e === 1 || e === 2 || e === 3 || e === 4)) {
        let r = { instancePath: a + "/status_id", schemaPath: "#/properties/status_id/enum", keyword: "enum", params: { allowedValues: l.properties.status_id.enum } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.project_id !== void 0) {
      let e = i.project_id;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.from_time !== void 0) {
      let e = i.from_time;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/from_time", schemaPath: "#/properties/from_time/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.to_time !== void 0) {
      let e = i.to_time;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/to_time", schemaPath: "#/properties/to_time/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.created_sp_flag !== void 0 && typeof i.created_sp_flag != "boolean") {
      let e = { instancePath: a + "/created_sp_flag", schemaPath: "#/properties/created_sp_flag/type", keyword: "type", params: { type: "boolean" } };
      t === null ? t = [e] : t.push(e), p++;
    }
    if (i.template_id !== void 0) {
      let e = i.template_id;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/template_id", schemaPath: "#/properties/template_id/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.currency !== void 0 && typeof i.currency != "string") {
      let e = { instancePath: a + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" } };
      t === null ? t = [e] : t.push(e), p++;
    }
    if (i.updated_after !== void 0) {
      let e = i.updated_after;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/updated_after", schemaPath: "#/properties/updated_after/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.fields !== void 0) {
      let e = i.fields;
      if (Array.isArray(e)) {
        let r = e.length;
        for (let n = 0; n < r; n++) {
          let s = e[n];
          if (typeof s != "string") {
            let o = { instancePath: a + "/fields/" + n, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" } };
            t === null ? t = [o] : t.push(o), p++;
          }
          if (!(s === "id" || s === "prefix" || s === "number" || s === "date" || s === "date_time_iso" || s === "due_date" || s === "due_date_time_iso" || s === "items" || s === "groups" || s === "status" || s === "project" || s === "client" || s === "custom_fields" || s === "terms" || s === "template_id" || s === "cloned_id" || s === "reference" || s === "currency" || s === "sub_total" || s === "discount_total" || s === "net_total" || s === "tax_total" || s === "total" || s === "created_sp_flag" || s === "created_id" || s === "created" || s === "updated_id" || s === "updated")) {
            let o = { instancePath: a + "/fields/" + n, schemaPath: "#/properties/fields/items/enum", keyword: "enum", params: { allowedValues: l.properties.fields.items.enum } };
            t === null ? t = [o] : t.push(o), p++;
          }
        }
      } else {
        let r = { instancePath: a + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.page !== void 0) {
      let e = i.page;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let r = { instancePath: a + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.limit !== void 0) {
      let e = i.limit;
      if (!(typeof e == "number" && !(e % 1) && !isNaN(e) && isFinite(e))) {
        let r = { instancePath: a + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (typeof e == "number" && isFinite(e) && (e < 1 || isNaN(e))) {
        let r = { instancePath: a + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.order_asc !== void 0) {
      let e = i.order_asc;
      if (typeof e != "string") {
        let r = { instancePath: a + "/order_asc", schemaPath: "#/components/schemas/OrderField/type", keyword: "type", params: { type: "string" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (!(e === "id" || e === "prefix" || e === "number" || e === "date" || e === "date_time_iso" || e === "due_date" || e === "due_date_time_iso" || e === "terms" || e === "template_id" || e === "cloned_id" || e === "reference" || e === "currency" || e === "sub_total" || e === "discount_total" || e === "net_total" || e === "tax_total" || e === "total" || e === "created_sp_flag" || e === "created_id" || e === "created" || e === "updated_id" || e === "updated")) {
        let r = { instancePath: a + "/order_asc", schemaPath: "#/components/schemas/OrderField/enum", keyword: "enum", params: { allowedValues: u.enum } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.order_desc !== void 0) {
      let e = i.order_desc;
      if (typeof e != "string") {
        let r = { instancePath: a + "/order_desc", schemaPath: "#/components/schemas/OrderField/type", keyword: "type", params: { type: "string" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (!(e === "id" || e === "prefix" || e === "number" || e === "date" || e === "date_time_iso" || e === "due_date" || e === "due_date_time_iso" || e === "terms" || e === "template_id" || e === "cloned_id" || e === "reference" || e === "currency" || e === "sub_total" || e === "discount_total" || e === "net_total" || e === "tax_total" || e === "total" || e === "created_sp_flag" || e === "created_id" || e === "created" || e === "updated_id" || e === "updated")) {
        let r = { instancePath: a + "/order_desc", schemaPath: "#/components/schemas/OrderField/enum", keyword: "enum", params: { allowedValues: u.enum } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
    if (i.filter_operator !== void 0) {
      let e = i.filter_operator;
      if (typeof e != "string") {
        let r = { instancePath: a + "/filter_operator", schemaPath: "#/properties/filter_operator/type", keyword: "type", params: { type: "string" } };
        t === null ? t = [r] : t.push(r), p++;
      }
      if (!(e === "OR" || e === "AND")) {
        let r = { instancePath: a + "/filter_operator", schemaPath: "#/properties/filter_operator/enum", keyword: "enum", params: { allowedValues: l.properties.filter_operator.enum } };
        t === null ? t = [r] : t.push(r), p++;
      }
    }
  } else {
    let e = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    t === null ? t = [e] : t.push(e), p++;
  }
  return m.errors = t, p === 0;
}
m.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var P = {
  listInvoices: { query: f }
};
export const checks: Readonly<Record<string, RequestChecks>> = P
