// The ways in which a CommonJS program calls; prints the status that each form got, by form.
const http = require('node:http')
const https = require('node:https')
const axios = require('axios')
const undici = require('undici')
const { Worker } = require('node:worker_threads')

const [{ url, headers }] = JSON.parse(process.argv[2])

const get = (module, address) =>
  new Promise((resolve, reject) => {
    const request = module.get(address, { headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    })
    request.on('error', reject)
  })

const inWorker = () =>
  new Promise((resolve, reject) => {
    const code = `const [url, headers] = require('node:worker_threads').workerData
      fetch(url, { headers }).then(({ status }) => require('node:worker_threads').parentPort.postMessage(status))`
    new Worker(code, { eval: true, workerData: [url, headers] }).on('message', resolve).on('error', reject)
  })

const forms = {
  fetch: async () => (await fetch(url, { headers })).status,
  https: () => get(https, url),
  http: () => get(http, url.replace('https:', 'http:')),
  axios: async () => (await axios.get(url, { headers })).status,
  'axios over fetch': async () => (await axios.get(url, { headers, adapter: 'fetch' })).status,
  undici: async () => (await undici.request(url, { headers })).statusCode,
  worker: inWorker,
}

const results = Object.entries(forms).map(async ([name, call]) => [name, await call().catch((error) => error.message)])
Promise.all(results).then((pairs) => console.log(JSON.stringify(Object.fromEntries(pairs))))
