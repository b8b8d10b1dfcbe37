/** A result in which everything that a client, a server or a project has a hand in is made of the same nasty text. */
import type { CheckResult } from '../../../src/contract/check-result.js'
import { broken } from './sample.js'

/** Ends every kind of markup that a report is made of, begins others, and hides and turns round what follows. */
export const NASTY = [
  `</script></style></pre></title><script>hacked=1</script><img src=x onerror="hacked=1">' onmouseover='hacked=1'`,
  ']]>--><!--&lt;&#60;&',
  '```` ``` ~~~ | a | <b>bold</b> **strong** _em_ [x](http://evil.example) ![y](http://evil.example/y.png)',
  '@everyone #1 www.evil.example http://evil.example a@evil.example $x$ <http://evil.example>',
  '::error title=hacked::hacked',
  '##[error]hacked',
  '%0A::warning::hacked',
  '\u0000\u0007\u001b[31mred\u202eturned\u2066\ud800 \ufffe \u2028 SARIF_BUILDER_INVALID {{x}}',
].join('\r\n')

/** What takes part in none of it, because it comes from a short list of ours or is a time. */
const OURS: ReadonlySet<string> = new Set([
  ...['verdict', 'code', 'severity', 'side', 'grade', 'mode', 'failOn', 'ended', 'proforma', 'now'],
])

const spoil = (value: unknown, key: string, text: string): unknown => {
  if (typeof value === 'string') return OURS.has(key) || /^\d{4}-\d\d-\d\dT/.test(value) ? value : `${value}${text}`
  if (Array.isArray(value)) return value.map((each) => spoil(each, key, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name, text)]))
}

export const spoiled = (text: string): CheckResult => spoil(broken, '', text) as CheckResult

export const hostile: CheckResult = spoiled(NASTY)
