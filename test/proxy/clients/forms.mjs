// The ways in which an ES module calls; prints the status that each form got, by form.
import { get } from 'node:https'
import axios from 'axios'
import { got } from 'got'
import ky from 'ky'

const [{ url, headers }] = JSON.parse(process.argv[2])

const forms = {
  fetch: async () => (await fetch(url, { headers })).status,
  https: () =>
    new Promise((resolve, reject) => {
      const request = get(url, { headers }, (answer) => answer.resume().on('end', () => resolve(answer.statusCode)))
      request.on('error', reject)
    }),
  axios: async () => (await axios.get(url, { headers })).status,
  got: async () => (await got(url, { headers })).statusCode,
  'got with HTTP/2': async () => (await got(url, { headers, http2: true })).statusCode,
  ky: async () => (await ky(url, { headers })).status,
}

const results = Object.entries(forms).map(async ([name, call]) => [name, await call().catch((error) => error.message)])
console.log(JSON.stringify(Object.fromEntries(await Promise.all(results))))
