// @ts-nocheck
// Generated from specs/plandocket by `npm run generate`. Edit that instead.

import type { RequestChecks } from '../../core/spec-source.js'

var Oe = (s, n) => () => {
  try {
    return n || s((n = { exports: {} }).exports, n), n.exports;
  } catch (y) {
    throw n = 0, y;
  }
};

// node_modules/ajv-formats/dist/formats.js
var K = Oe((k) => {
  "use strict";
  Object.defineProperty(k, "__esModule", { value: !0 });
  k.formatNames = k.fastFormats = k.fullFormats = void 0;
  function _(s, n) {
    return { validate: s, compare: n };
  }
  k.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: _(ae, X),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: _(L(!0), J),
    "date-time": _(re(!0), oe),
    "iso-time": _(L(), ie),
    "iso-date-time": _(re(), pe),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Te,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex: Ue,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte: Ze,
    // signed 32 bit integer
    int32: { type: "number", validate: Re },
    // signed 64 bit integer
    int64: { type: "number", validate: He },
    // C-type float
    float: { type: "number", validate: ne },
    // C-type double
    double: { type: "number", validate: ne },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  k.fastFormats = {
    ...k.fullFormats,
    date: _(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, X),
    time: _(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, J),
    "date-time": _(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, oe),
    "iso-time": _(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, ie),
    "iso-date-time": _(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, pe),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  k.formatNames = Object.keys(k.fullFormats);
  function xe(s) {
    return s % 4 === 0 && (s % 100 !== 0 || s % 400 === 0);
  }
  var Ce = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Ee = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ae(s) {
    let n = Ce.exec(s);
    if (!n)
      return !1;
    let y = +n[1], m = +n[2], f = +n[3];
    return m >= 1 && m <= 12 && f >= 1 && f <= (m === 2 && xe(y) ? 29 : Ee[m]);
  }
  function X(s, n) {
    if (s && n)
      return s > n ? 1 : s < n ? -1 : 0;
  }
  var G = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function L(s) {
    return function(y) {
      let m = G.exec(y);
      if (!m)
        return !1;
      let f = +m[1], h = +m[2], e = +m[3], r = m[4], p = m[5] === "-" ? -1 : 1, t = +(m[6] || 0), a = +(m[7] || 0);
      if (t > 23 || a > 59 || s && !r)
        return !1;
      if (f <= 23 && h <= 59 && e < 60)
        return !0;
      let l = h - a * p, i = f - t * p - (l < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (l === 59 || l === -1) && e < 61;
    };
  }
  function J(s, n) {
    if (!(s && n))
      return;
    let y = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf(), m = (/* @__PURE__ */ new Date("2020-01-01T" + n)).valueOf();
    if (y && m)
      return y - m;
  }
  function ie(s, n) {
    if (!(s && n))
      return;
    let y = G.exec(s), m = G.exec(n);
    if (y && m)
      return s = y[1] + y[2] + y[3], n = m[1] + m[2] + m[3], s > n ? 1 : s < n ? -1 : 0;
  }
  var W = /t|\s/i;
  function re(s) {
    let n = L(s);
    return function(m) {
      let f = m.split(W);
      return f.length === 2 && ae(f[0]) && n(f[1]);
    };
  }
  function oe(s, n) {
    if (!(s && n))
      return;
    let y = new Date(s).valueOf(), m = new Date(n).valueOf();
    if (y && m)
      return y - m;
  }
  function pe(s, n) {
    if (!(s && n))
      return;
    let [y, m] = s.split(W), [f, h] = n.split(W), e = X(y, f);
    if (e !== void 0)
      return e || J(m, h);
  }
  var Fe = /\/|:/, Se = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Te(s) {
    return Fe.test(s) && Se.test(s);
  }
  var se = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Ze(s) {
    return se.lastIndex = 0, se.test(s);
  }
  var Me = -(2 ** 31), Ve = 2 ** 31 - 1;
  function Re(s) {
    return Number.isInteger(s) && s <= Ve && s >= Me;
  }
  function He(s) {
    return Number.isInteger(s);
  }
  function ne() {
    return !0;
  }
  var Ye = /[^\\]\\Z/;
  function Ue(s) {
    if (Ye.test(s))
      return !1;
    try {
      return new RegExp(s), !0;
    } catch {
      return !1;
    }
  }
});

// compiled:compiled
var le = I, w = { type: "object", additionalProperties: !1, required: [], properties: { status: { $ref: "#/components/schemas/InvoiceStatus" }, customer_number: { type: "string" }, event_key: { type: "string" }, type: { $ref: "#/components/schemas/InvoiceType" }, sort: { type: "string", enum: ["invoice_number", "total", "status", "due_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, Q = { type: "string", enum: ["draft", "sent", "partially_paid", "paid", "overdue", "cancelled", "refunded"] }, Be = { type: "string", enum: ["invoice", "credit_note"] }, de = Object.prototype.hasOwnProperty;
function I(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = I.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!de.call(w.properties, t)) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "draft" || t === "sent" || t === "partially_paid" || t === "paid" || t === "overdue" || t === "cancelled" || t === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: Q.enum } };
        e === null ? e = [a] : e.push(a), r++;
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
        let a = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "invoice" || t === "credit_note")) {
        let a = { instancePath: n + "/type", schemaPath: "#/components/schemas/InvoiceType/enum", keyword: "enum", params: { allowedValues: Be.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.sort !== void 0) {
      let t = s.sort;
      if (typeof t != "string") {
        let a = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "invoice_number" || t === "total" || t === "status" || t === "due_date" || t === "created_at")) {
        let a = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: w.properties.sort.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.order !== void 0) {
      let t = s.order;
      if (typeof t != "string") {
        let a = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "ASC" || t === "DESC")) {
        let a = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: w.properties.order.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (!(i === "items" || i === "payments" || i === "contact")) {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: w.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.page !== void 0) {
      let t = s.page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let a = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.per_page !== void 0) {
      let t = s.per_page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
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
var ue = D, Ge = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["items", "payments", "contact"] } }, api_key: { type: "string" } } };
function D(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = D.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "include" || t === "api_key")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (!(i === "items" || i === "payments" || i === "contact")) {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Ge.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
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
var ce = A;
var v = K().fullFormats.int64;
function A(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = A.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
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
var me = $;
function $(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = $.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = j;
function j(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = j.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
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
var fe = z;
var g = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
function z(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = z.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let l in s)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.status !== void 0) {
      let l = s.status;
      if (typeof l != "string") {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: Q.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.notes !== void 0) {
      let l = s.notes, i = r, o = !1, u = r;
      if (typeof l != "string") {
        let c = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var t = u === r;
      o = o || t;
      let P = r;
      if (l !== null) {
        let c = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var t = P === r;
      if (o = o || t, o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let c = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.due_date !== void 0) {
      let l = s.due_date, i = r, o = !1, u = r;
      if (typeof l == "string") {
        if (!g.test(l)) {
          let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var a = u === r;
      o = o || a;
      let P = r;
      if (l !== null) {
        let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var a = P === r;
      if (o = o || a, o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let c = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = q;
function q(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = q.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
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
var Pe = N;
function N(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = N.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = O;
function O(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = O.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let l in s)
      if (!(l === "status" || l === "notes" || l === "due_date")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (s.status !== void 0) {
      let l = s.status;
      if (typeof l != "string") {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
      if (!(l === "draft" || l === "sent" || l === "partially_paid" || l === "paid" || l === "overdue" || l === "cancelled" || l === "refunded")) {
        let i = { instancePath: n + "/status", schemaPath: "#/components/schemas/InvoiceStatus/enum", keyword: "enum", params: { allowedValues: Q.enum } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (s.notes !== void 0) {
      let l = s.notes, i = r, o = !1, u = r;
      if (typeof l != "string") {
        let c = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var t = u === r;
      o = o || t;
      let P = r;
      if (l !== null) {
        let c = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var t = P === r;
      if (o = o || t, o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let c = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.due_date !== void 0) {
      let l = s.due_date, i = r, o = !1, u = r;
      if (typeof l == "string") {
        if (!g.test(l)) {
          let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var a = u === r;
      o = o || a;
      let P = r;
      if (l !== null) {
        let c = { instancePath: n + "/due_date", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [c] : e.push(c), r++;
      }
      var a = P === r;
      if (o = o || a, o)
        r = i, e !== null && (i ? e.length = i : e = null);
      else {
        let c = { instancePath: n + "/due_date", schemaPath: "#/properties/due_date/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = x, b = { type: "object", additionalProperties: !1, required: [], properties: { invoice_number: { type: "string" }, status: { $ref: "#/components/schemas/PaymentStatus" }, date_from: { $ref: "#/components/schemas/DateInput" }, date_to: { $ref: "#/components/schemas/DateInput" }, sort: { type: "string", enum: ["amount", "status", "payment_date", "created_at"] }, order: { type: "string", enum: ["ASC", "DESC"] }, include: { type: "array", items: { type: "string", enum: ["invoice"] } }, page: { type: "integer", minimum: 1 }, per_page: { type: "integer", minimum: 1, maximum: 100 }, api_key: { type: "string" } } }, B = { type: "string", enum: ["pending", "completed", "failed", "refunded"] };
function x(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = x.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!de.call(b.properties, t)) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let t = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t != "string") {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "pending" || t === "completed" || t === "failed" || t === "refunded")) {
        let a = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: B.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.date_from !== void 0) {
      let t = s.date_from;
      if (typeof t == "string") {
        if (!g.test(t)) {
          let a = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: n + "/date_from", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.date_to !== void 0) {
      let t = s.date_to;
      if (typeof t == "string") {
        if (!g.test(t)) {
          let a = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: n + "/date_to", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.sort !== void 0) {
      let t = s.sort;
      if (typeof t != "string") {
        let a = { instancePath: n + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "amount" || t === "status" || t === "payment_date" || t === "created_at")) {
        let a = { instancePath: n + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: b.properties.sort.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.order !== void 0) {
      let t = s.order;
      if (typeof t != "string") {
        let a = { instancePath: n + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "ASC" || t === "DESC")) {
        let a = { instancePath: n + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: b.properties.order.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (i !== "invoice") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: b.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.page !== void 0) {
      let t = s.page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
        let a = { instancePath: n + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.per_page !== void 0) {
      let t = s.per_page;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
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
  return x.errors = e, r === 0;
}
x.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = C;
function C(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = C.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
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
var ve = E;
var ee = K().fullFormats.double, te = new RegExp("^[A-Z]{3}$", "u");
function E(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = E.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.invoice_number === void 0) {
      let i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invoice_number" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.amount === void 0) {
      let i = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s)
      if (!(i === "invoice_number" || i === "amount" || i === "currency" || i === "status" || i === "payment_date" || i === "notes" || i === "gateway_key" || i === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let i = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.amount !== void 0) {
      let i = s.amount;
      if (typeof i == "number" && isFinite(i)) {
        if (i <= 0 || isNaN(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!ee.validate(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let i = s.currency;
      if (typeof i == "string") {
        if (!te.test(i)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let i = s.status;
      if (typeof i != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "pending" || i === "completed" || i === "failed" || i === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: B.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let i = s.payment_date;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let i = s.notes, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = P === r;
      u = u || t;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = c === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let i = s.gateway_key, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = P === r;
      u = u || a;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = c === r;
      if (u = u || a, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let i = s.transaction_id, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = P === r;
      u = u || l;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = c === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var we = F, Le = { type: "object", additionalProperties: !1, required: [], properties: { include: { type: "array", items: { type: "string", enum: ["invoice"] } }, api_key: { type: "string" } } };
function F(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = F.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "include" || t === "api_key")) {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.include !== void 0) {
      let t = s.include;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (i !== "invoice") {
            let o = { instancePath: n + "/include/" + l, schemaPath: "#/properties/include/items/enum", keyword: "enum", params: { allowedValues: Le.properties.include.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
      } else {
        let a = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
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
  return F.errors = e, r === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = S;
function S(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = S.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = T;
function T(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = T.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
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
var De = Z;
function Z(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = Z.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
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
var Ae = M;
function M(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = M.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let i in s)
      if (!(i === "invoice_number" || i === "amount" || i === "currency" || i === "status" || i === "payment_date" || i === "notes" || i === "gateway_key" || i === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let i = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.amount !== void 0) {
      let i = s.amount;
      if (typeof i == "number" && isFinite(i)) {
        if (i <= 0 || isNaN(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!ee.validate(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let i = s.currency;
      if (typeof i == "string") {
        if (!te.test(i)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let i = s.status;
      if (typeof i != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "pending" || i === "completed" || i === "failed" || i === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: B.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let i = s.payment_date;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let i = s.notes, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = P === r;
      u = u || t;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = c === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let i = s.gateway_key, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = P === r;
      u = u || a;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = c === r;
      if (u = u || a, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let i = s.transaction_id, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = P === r;
      u = u || l;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = c === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = V;
function V(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = V.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var je = R;
function R(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = R.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = H;
function H(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = H.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let i in s)
      if (!(i === "invoice_number" || i === "amount" || i === "currency" || i === "status" || i === "payment_date" || i === "notes" || i === "gateway_key" || i === "transaction_id")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (s.invoice_number !== void 0 && typeof s.invoice_number != "string") {
      let i = { instancePath: n + "/invoice_number", schemaPath: "#/properties/invoice_number/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.amount !== void 0) {
      let i = s.amount;
      if (typeof i == "number" && isFinite(i)) {
        if (i <= 0 || isNaN(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (!ee.validate(i)) {
          let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/format", keyword: "format", params: { format: "double" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.currency !== void 0) {
      let i = s.currency;
      if (typeof i == "string") {
        if (!te.test(i)) {
          let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/currency", schemaPath: "#/components/schemas/Currency/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.status !== void 0) {
      let i = s.status;
      if (typeof i != "string") {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(i === "pending" || i === "completed" || i === "failed" || i === "refunded")) {
        let o = { instancePath: n + "/status", schemaPath: "#/components/schemas/PaymentStatus/enum", keyword: "enum", params: { allowedValues: B.enum } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.payment_date !== void 0) {
      let i = s.payment_date;
      if (typeof i == "string") {
        if (!g.test(i)) {
          let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" } };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: n + "/payment_date", schemaPath: "#/components/schemas/DateInput/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.notes !== void 0) {
      let i = s.notes, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = P === r;
      u = u || t;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/notes", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var t = c === r;
      if (u = u || t, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/notes", schemaPath: "#/properties/notes/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.gateway_key !== void 0) {
      let i = s.gateway_key, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = P === r;
      u = u || a;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var a = c === r;
      if (u = u || a, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/gateway_key", schemaPath: "#/properties/gateway_key/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (s.transaction_id !== void 0) {
      let i = s.transaction_id, o = r, u = !1, P = r;
      if (typeof i != "string") {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf/0/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = P === r;
      u = u || l;
      let c = r;
      if (i !== null) {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/components/schemas/Cleared/type", keyword: "type", params: { type: "null" } };
        e === null ? e = [d] : e.push(d), r++;
      }
      var l = c === r;
      if (u = u || l, u)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let d = { instancePath: n + "/transaction_id", schemaPath: "#/properties/transaction_id/anyOf", keyword: "anyOf", params: {} };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qe = Y;
function Y(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = Y.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (t !== "api_key") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.api_key !== void 0 && typeof s.api_key != "string") {
      let t = { instancePath: n + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), r++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = U;
function U(s, { instancePath: n = "", parentData: y, parentDataProperty: m, rootData: f = s, dynamicAnchors: h = {} } = {}) {
  let e = null, r = 0, p = U.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in s)
      if (t !== "id") {
        let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!v.validate(t)) {
          let a = { instancePath: n + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ke = {
  listInvoices: { query: le },
  getInvoice: { query: ue, path: ce },
  replaceInvoice: { query: me, path: ye, body: fe },
  updateInvoice: { query: he, path: Pe, body: _e },
  listPayments: { query: ke },
  createPayment: { query: ge, body: ve },
  getPayment: { query: we, path: be },
  replacePayment: { query: Ie, path: De, body: Ae },
  updatePayment: { query: $e, path: je, body: ze },
  deletePayment: { query: qe, path: Ne }
};
export const checks: Readonly<Record<string, RequestChecks>> = Ke
