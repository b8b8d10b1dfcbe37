import { expect, it, type TestContext } from 'vitest'
import type { CheckResult } from '../../../src/contract/check-result.js'
import { toMarkdown } from '../../../src/contract/report/markdown.js'
import { hostile, NASTY, spoiled } from './hostile.js'
import { need, run } from './program.js'
import { broken, kept, notCalled, toFinding } from './sample.js'

/** As GitHub does: with its own reader, tables and bare addresses included. */
const render = (result: CheckResult, context: TestContext): string => {
  need('cmark-gfm', context)
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter'].flatMap((name) => ['-e', name])
  return run('cmark-gfm', ['--unsafe', ...extensions], toMarkdown(result))
}

const tagsOf = (page: string): readonly string[] =>
  [...new Set(Array.from(page.matchAll(/<([a-z]\w*)/g), ([, tag = '']) => tag))].sort()

it('says verdict, reasons and figures first', (context) => {
  const page = render(broken, context)
  expect(page).toMatch(/^<h2>❌ Contract broken<\/h2>\n<ul>\n<li>2 findings break what is documented/)
  expect(page).toContain('2 findings that fail the run, 2 more · 1 suppressed · 15 requests · 41 % of what was called')
  expect(render(kept, context)).toMatch(/^<h2>✅ Contract kept/)
  expect(render(notCalled, context)).toContain('never called an API')
})

it('shows a finding with its remedy, its source and a line to send it again', (context) => {
  const page = render(broken, context)
  expect(page).toContain('<li>did you mean: <code>customer_number</code></li>')
  expect(page).toContain('<a href="https://toys.example/things">page</a>')
  expect(page).toContain("curl 'http://localhost:4010/toy/v1/things?customer_no=K-1&amp;page=0'")
})

it('shows coverage as a table', (context) => {
  expect(render(broken, context)).toMatch(
    /<td><code>listThings<\/code><\/td>\n<td>2 of 2<\/td>\n<td>2 of 6 parameters<\/td>/,
  )
})

it('has no markup but its own, whatever a client sent', (context) => {
  const own = tagsOf(render(broken, context)).filter((tag) => tag !== 'a')
  expect(tagsOf(render(hostile, context))).toEqual([...own, 'span'].sort())
})

it('shows what a client sent just as it was', (context) => {
  const text = '<b>&amp; `code` **x** | y \\| [z](http://evil.example) www.evil.example @you #1'
  const shown = render(spoiled(text), context)
    .replaceAll(/<\/?span>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  expect(shown.replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toContain(`"customer_no"${text}`)
})

it('keeps a shell line in its fence, however many backticks it has', (context) => {
  const page = render({ ...broken, findings: [toFinding({ curl: `curl '${'`'.repeat(9)}\n# x'` })] }, context)
  expect(page).toContain(`curl '${'`'.repeat(9)}? x'`.replace('? x', '?# x'))
  expect(page).not.toContain('<h1>')
})

it('fits into a job summary, and says what was left out', () => {
  const findings = Array.from({ length: 3000 }, (_, index) => toFinding({ at: `query.x${index}`, received: NASTY }))
  const text = toMarkdown({ ...broken, findings })
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
  expect(Buffer.byteLength(text)).toBeGreaterThan(1000 * 1000)
  expect(text).toMatch(/… and \d+ more parts, for which there is no room in a job summary\.\n$/)
})
