/**
 * The page as a whole. It asks for nothing: styles and script stand in it, and its own policy lets in no others, so that even a value
 * that got past the escaping would not run.
 */

import type { CheckResult } from '../../check-result.js'
import { VERDICTS } from '../words.js'
import { coverage } from './coverage.js'
import { exchanges } from './exchanges.js'
import { findings } from './findings.js'
import { Html, html } from './html.js'
import { readings } from './readings.js'
import { SCRIPT, SCRIPT_HASH } from './script.js'
import { STYLE, STYLE_HASH } from './style.js'
import { suppressed } from './suppressed.js'
import { verdict } from './verdict.js'

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

export const toHtml = (result: CheckResult): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${VERDICTS[result.verdict]} · proforma check</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${verdict(result)}
<main>
${findings(result)}
${coverage(result)}
${readings(result)}
${suppressed(result)}
${exchanges(result)}
</main>
<footer>Written by proforma ${result.proforma}. Secrets are hidden. This page loads nothing.</footer>
<p class="announced" role="status" aria-live="polite"></p>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text
