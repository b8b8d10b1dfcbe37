// Fetches one address again and again until it is ended, in a process of its own: reading megabytes is work too.
import { get } from 'node:http'

const [url, headers] = process.argv.slice(2)

const once = () =>
  new Promise((resolve, reject) => {
    get(url, { headers: JSON.parse(headers) }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })

for (;;) {
  const start = performance.now()
  const bytes = await once()
  process.stdout.write(`${JSON.stringify({ bytes, milliseconds: performance.now() - start })}\n`)
}
