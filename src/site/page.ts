/** The page at `/` for a person: what answers here, and a line to paste for each dialect. Self-contained, no scripts. */

import { curlLine } from './curl-line.js'
import type { Description, DialectDescription } from './describe.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const toHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font: 0.9em ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.75rem; border: 1px solid #8886; border-radius: 0.4rem; }
table { border-collapse: collapse; width: 100%; }
td { padding: 0.2rem 0.8rem 0.2rem 0; border-top: 1px solid #8884; vertical-align: top; }
`

const renderDialect =
  (origin: string) =>
  (dialect: DialectDescription): string =>
    `
<section>
<h2>${toHtml(dialect.title)}</h2>
<p>Base <code>${toHtml(dialect.base)}</code>, also by host ${dialect.hosts.map((host) => `<code>${toHtml(host)}</code>`).join(', ')}.
Spec: <a href="${toHtml(dialect.spec)}">JSON</a>, <a href="${toHtml(dialect.spec.replace(/json$/, 'yaml'))}">YAML</a>.</p>
<pre>${toHtml(curlLine(dialect.sample, origin))}</pre>
<table>${dialect.operations
      .map(
        ({ method, path, summary }) =>
          `<tr><td><code>${method}</code></td><td><code>${toHtml(path)}</code></td><td>${toHtml(summary)}</td></tr>`,
      )
      .join('')}</table>
</section>`

/** `origin`: scheme, host and port by which the reader came here. */
export const renderPage = (site: Description, origin: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>proforma: ${toHtml(site.scenario)}</title><style>${STYLE}</style></head>
<body>
<h1>proforma</h1>
<p>A stand-in for ${site.dialects.map(({ title }) => toHtml(title)).join(', ')}. Scenario <strong>${toHtml(site.scenario)}</strong>:
the books of ${toHtml(site.seller)}, ${site.invoices} invoices and ${site.payments} payments, at ${toHtml(site.now)}.</p>
${site.dialects.map(renderDialect(origin)).join('\n')}
</body>
</html>
`
