import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { html, link } from '../../../src/contract/report/html/html.js'
import { indentJson } from '../../../src/contract/report/html/indent-json.js'
import { toHtml } from '../../../src/contract/report/html/page.js'
import { SCRIPT, SCRIPT_HASH } from '../../../src/contract/report/html/script.js'
import { STYLE, STYLE_HASH } from '../../../src/contract/report/html/style.js'
import { broken, kept, toExchange } from './sample.js'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('lets in its own script and styles and no others', () => {
  expect({ SCRIPT_HASH, STYLE_HASH }).toEqual({ SCRIPT_HASH: hashOf(SCRIPT), STYLE_HASH: hashOf(STYLE) })
  expect(toHtml(kept)).toContain(`default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'`)
})

it('escapes whatever is put in, and only once', () => {
  const nasty = `<i a="b" c='d'>&amp;`
  expect(html`<p title="${nasty}">${[html`<b>${nasty}</b>`, nasty]}${false}${null}${0}</p>`.text).toBe(
    '<p title="&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;"><b>&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;</b>&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;0</p>',
  )
})

it('links to the web only', () => {
  expect(link('here', 'javascript:alert(1)').text).toBe('here javascript:alert(1)')
  expect(link('here', 'https://toys.example').text).toContain('href="https://toys.example"')
})

it('lays JSON out without touching a value', () => {
  expect(indentJson('{"a":[839.60,1e2,19.990000000000002],"b":{},"c":[],"d":"{\\"x\\": [1]}"}')).toBe(
    '{\n  "a": [\n    839.60,\n    1e2,\n    19.990000000000002\n  ],\n  "b": {},\n  "c": [],\n  "d": "{\\"x\\": [1]}"\n}',
  )
  expect(indentJson('{"a":')).toBe('{"a":')
  expect(indentJson(' "text" ')).toBe('"text"')
})

it('leaves out requests of which there are too many, but none that a finding is about', () => {
  const many = Array.from({ length: 900 }, (_, index) => toExchange({ sequence: index + 1, findings: [] }))
  const page = toHtml({
    ...broken,
    exchanges: many,
    findings: broken.findings.map((each) => ({ ...each, exchange: 800 })),
  })
  expect(page.match(/class="exchange"/g)).toHaveLength(501)
  expect(page).toContain('id="request-800"')
  expect(page).toContain('… and 399 more')
})

it('cuts long bodies and says by how much', () => {
  const page = toHtml({ ...kept, exchanges: [toExchange({ responseBody: 'x'.repeat(50_000), findings: [] })] })
  expect(page).toContain('… and 40000 more characters.')
  expect(page.length).toBeLessThan(45_000)
})

it('marks the requests that faults struck, and no others', () => {
  const exchanges = [toExchange({ status: 503, faults: ['status=503'], findings: [] }), toExchange({ findings: [] })]
  const page = toHtml({ ...kept, exchanges })
  expect(page.match(/<span class="fault">[^<]*<\/span>/g)).toEqual(['<span class="fault">fault status=503</span>'])
  expect(page.match(/Struck on purpose by <code>status=503<\/code>/g)).toHaveLength(1)
})
