/** What the page does by itself: copying, opening what a link leads to, and finding requests. Everything shows without it, too. */

export const SCRIPT = `
const announced = document.querySelector('.announced')
const say = (text) => { announced.textContent = ''; requestAnimationFrame(() => { announced.textContent = text }) }
const select = (node) => { const range = document.createRange(); range.selectNodeContents(node); getSelection().removeAllRanges(); getSelection().addRange(range) }
const copy = async (button) => {
  const code = button.parentElement.querySelector('code')
  try {
    await navigator.clipboard.writeText(code.textContent)
  } catch {
    select(code)
    if (!document.execCommand('copy')) return say('Selected; press Ctrl+C to copy')
  }
  button.textContent = 'Copied'
  say('Copied')
}
for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false
  button.addEventListener('click', () => copy(button))
  for (const leaving of ['blur', 'pointerleave']) button.addEventListener(leaving, () => { button.textContent = 'Copy' })
}

const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  if (target.localName === 'details') {
    target.hidden = false
    target.open = true
    target.querySelector('summary').focus()
  }
  target.scrollIntoView()
}
addEventListener('hashchange', openTarget)
openTarget()

const form = document.querySelector('.filter')
if (form) {
  const [text, found] = form.querySelectorAll('input')
  const all = [...document.querySelectorAll('.exchange')]
  const update = () => {
    const wanted = text.value.trim().toLowerCase()
    let shown = 0
    for (const each of all) {
      const fits = (!found.checked || 'found' in each.dataset) && (wanted === '' || each.textContent.toLowerCase().includes(wanted))
      each.hidden = !fits
      if (fits) shown++
    }
    form.querySelector('output').textContent = shown + ' of ' + all.length
  }
  form.hidden = false
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  update()
}
`

/** By which the page lets this script run and no other. A test holds it to the text. */
export const SCRIPT_HASH = 'sha256-0zcwYW/cwHAzC0Px93Je3CdYDxv+CbSssiKsyF2SHSg='
