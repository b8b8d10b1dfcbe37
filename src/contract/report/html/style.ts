/** How the page looks, by day and by night, on a wide window, a narrow one and on paper. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --ink: #1b1f24; --dim: #59636e; --line: #d8dee4; --code: #f0f2f5; --link: #0550ae;
  --good: #176f30; --bad: #b42318; --warn: #8a5a00; --note: #0550ae; --good-back: #e6f4ea; --bad-back: #fdecea; --warn-back: #fff4d6; --note-back: #e7f0fd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #171c23; --ink: #e6eaef; --dim: #9aa5b1; --line: #2d353f; --code: #0f1318; --link: #79b8ff;
    --good: #56d364; --bad: #ff8f85; --warn: #e8b84a; --note: #79b8ff; --good-back: #12301c; --bad-back: #3b1a18; --warn-back: #352810; --note-back: #14273f;
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 0 20px 40px; max-width: 1080px; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif }
code, pre, .path, .method, .number, .headers, .code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 13px }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px }
[tabindex="-1"]:focus { outline: none }
[hidden] { display: none !important }
.skip { position: absolute; left: -999px }
.skip:focus { left: 20px; top: 8px; background: var(--card); padding: 6px 10px; z-index: 1 }
.dim { color: var(--dim) }
.good { color: var(--good) }
header { margin: 24px 0 32px; padding: 28px 28px 20px; background: var(--card); border: 1px solid var(--line); border-top: 6px solid var(--tone); border-radius: 12px }
header.kept { --tone: var(--good); --tone-back: var(--good-back) }
header.broken { --tone: var(--bad); --tone-back: var(--bad-back) }
.verdict { display: flex; gap: 20px; align-items: flex-start }
.mark { flex: none; width: 60px; height: 60px; fill: none; stroke: var(--tone); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round }
.mark circle { fill: var(--tone-back); stroke-width: 2 }
.tool { margin: 0; color: var(--dim); font-size: 13px }
h1 { margin: 0; font-size: 28px; line-height: 1.2; color: var(--tone) }
h2 { margin: 40px 0 12px; font-size: 20px; scroll-margin-top: 16px }
h3 { margin: 0; font-size: 16px; overflow-wrap: anywhere }
h4 { margin: 0 0 6px; font-size: 13px; color: var(--dim) }
.reasons { margin: 6px 0 0; padding: 0; list-style: none; overflow-wrap: anywhere }
.reasons li + li { margin-top: 2px }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 24px 0 20px; padding: 0; list-style: none }
.tile { display: block; height: 100%; padding: 12px 16px; border: 1px solid var(--line); border-radius: 10px; color: inherit; text-decoration: none }
.tile:hover { border-color: var(--link) }
.tile strong { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums }
.tile span { color: var(--dim); font-size: 13px }
.tile.bad strong { color: var(--bad) }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 2px 24px; margin: 0; padding-top: 14px; border-top: 1px solid var(--line); font-size: 13px }
.facts div { display: flex; gap: 10px; min-width: 0 }
.facts dt { flex: none; width: 88px; color: var(--dim) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.card, .dialect, .quiet, .exchange, .none, .unused { background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.card { --tone: var(--warn); --tone-back: var(--warn-back); margin: 0 0 14px; padding: 16px 20px; border-left: 5px solid var(--tone); scroll-margin-top: 16px }
.card.error { --tone: var(--bad); --tone-back: var(--bad-back) }
.card.advice { --tone: var(--note); --tone-back: var(--note-back) }
.card:target { border-color: var(--tone) }
.tag { display: inline-block; margin-right: 6px; padding: 0 8px; border-radius: 99px; background: var(--tone-back); color: var(--tone); font-size: 12px; font-weight: 600; line-height: 20px; vertical-align: 1px }
.where { margin: 2px 0 10px; color: var(--dim); overflow-wrap: anywhere }
.code { margin-left: 8px; padding: 1px 6px; border-radius: 4px; background: var(--code); font-size: 12px }
.fails { margin-left: 8px; color: var(--bad); font-size: 13px }
.card dl, .quiet dl { display: grid; grid-template-columns: 110px minmax(0, 1fr); gap: 3px 12px; margin: 0 }
.card dt, .quiet dt { color: var(--dim) }
.card dd, .quiet dd { margin: 0; overflow-wrap: anywhere }
.found { color: var(--bad) }
.right { color: var(--good); font-weight: 600 }
.grade { font-weight: 600 }
.curl { position: relative; margin-top: 12px }
pre { margin: 0; padding: 10px 14px; max-height: 420px; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--code); line-height: 1.45 }
.curl pre { padding-right: 80px; white-space: pre-wrap; overflow-wrap: anywhere }
.copy { position: absolute; top: 6px; right: 6px; padding: 3px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: var(--ink); font: inherit; font-size: 13px; cursor: pointer }
.copy:hover { border-color: var(--link) }
.none { padding: 14px 20px; color: var(--dim) }
.lead { margin: 0 0 12px; color: var(--dim) }
.lead svg { vertical-align: -2px; margin-left: 8px }
.lead svg:first-child { margin-left: 0 }
rect.done { fill: var(--good) }
rect.open { fill: none; stroke: var(--dim); stroke-opacity: .55 }
rect.track { fill: var(--line) }
.dialect { margin-bottom: 14px; padding: 16px 20px }
.share { float: right; font-variant-numeric: tabular-nums }
.bar { display: block; width: 100%; height: 6px; margin: 10px 0 4px; border-radius: 3px }
.operations { margin: 0; padding: 0; list-style: none }
.operation { display: grid; grid-template-columns: 230px minmax(0, 1fr); gap: 6px 20px; padding: 12px 0; border-top: 1px solid var(--line) }
.operation:first-child { border-top: 0 }
.operation b, .operation > div > .dim { display: block; font-size: 14px; overflow-wrap: anywhere }
.operation.idle b { color: var(--dim); font-weight: 500 }
.operation > div > .dim { font-size: 13px }
.groups { display: flex; flex-wrap: wrap; gap: 8px 28px }
.group .dim { display: block; font-size: 12px }
.group svg { display: block; max-width: 100%; height: auto }
.rest { flex-basis: 100%; font-size: 13px }
.rest summary { width: fit-content; color: var(--dim); cursor: pointer }
.rest ul { margin: 4px 0 0; padding-left: 18px; overflow-wrap: anywhere }
.quiet { margin-bottom: 8px }
.quiet > :not(summary) { margin-left: 20px; margin-right: 20px }
.quiet > summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 20px; padding: 10px 20px; cursor: pointer }
.quiet[open] { padding-bottom: 14px }
.quiet .fails { margin-left: 0 }
.unused { margin: 0 0 8px; padding: 10px 20px }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin-bottom: 12px; color: var(--dim) }
.filter input[type=search] { width: 260px; max-width: 60vw; padding: 5px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--ink); font: inherit }
.exchange { margin-bottom: 6px; scroll-margin-top: 16px }
.exchange[open] { padding-bottom: 16px }
.exchange > :not(summary) { margin-left: 16px; margin-right: 16px }
.exchange > summary { display: flex; gap: 12px; align-items: baseline; padding: 7px 16px; cursor: pointer; list-style: none }
.exchange > summary::-webkit-details-marker { display: none }
.exchange > summary::before { content: "\\25B8"; flex: none; color: var(--dim); width: 10px }
.exchange[open] > summary::before { content: "\\25BE" }
.number { flex: none; min-width: 28px; color: var(--dim); text-align: right }
.method { flex: none; width: 56px; font-weight: 600 }
.path { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.exchange[open] .path { white-space: normal; overflow-wrap: anywhere }
.marks { flex: none; color: var(--dim); font-size: 13px; font-weight: 600 }
.marks.bad { color: var(--bad) }
.fault { max-width: 40%; padding: 0 8px; border-radius: 99px; background: var(--note-back); color: var(--note); font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.status { flex: none; padding: 0 8px; border-radius: 99px; font-weight: 600; font-size: 13px; font-variant-numeric: tabular-nums }
.status.fine { background: var(--good-back); color: var(--good) }
.status.poor { background: var(--warn-back); color: var(--warn) }
.status.bad { background: var(--bad-back); color: var(--bad) }
.took { flex: none; width: 60px; text-align: right; font-variant-numeric: tabular-nums; font-size: 13px }
.links { margin: 4px 0 8px; padding-left: 18px }
.url { margin-top: 4px; margin-bottom: 12px; overflow-wrap: anywhere }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)); gap: 16px }
.side { min-width: 0 }
.headers { margin: 0 0 8px; font-size: 12px }
.headers div { display: flex; gap: 8px }
.headers dt { flex: none; color: var(--dim) }
.headers dt::after { content: ":" }
.headers dd { margin: 0; overflow-wrap: anywhere }
footer { margin-top: 40px; color: var(--dim); font-size: 13px }
.announced { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (max-width: 640px) {
  body { padding: 0 12px 32px }
  header { padding: 20px 16px }
  .verdict { gap: 14px }
  .mark { width: 44px; height: 44px }
  h1 { font-size: 22px }
  .card dl, .quiet dl, .operation { grid-template-columns: minmax(0, 1fr) }
  .card dd, .quiet dd { margin-bottom: 6px }
  .took, .number { display: none }
  .exchange > summary { flex-wrap: wrap; gap: 2px 10px }
  .path { order: 1; flex-basis: 100%; white-space: normal; overflow-wrap: anywhere }
  .method { flex: 1 }
}
@media print {
  .copy, .filter, .skip { display: none }
  .card, .dialect { break-inside: avoid }
  pre { max-height: none; white-space: pre-wrap }
}
`

/** By which the page lets these styles in and no others. A test holds it to the text. */
export const STYLE_HASH = 'sha256-p/JS8Q6LwMje4Hrg0b4LNH0WWJvgnujMU92bRcbkLps='
