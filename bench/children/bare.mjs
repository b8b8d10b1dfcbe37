// The ceiling: node:http writing bytes that were prepared before.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, listFile, singleFile] = process.argv.slice(2)
const list = readFileSync(listFile)
const single = readFileSync(singleFile)

createServer((req, res) => {
  const body = req.url.includes('?') ? list : single
  res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  res.end(body)
}).listen(Number(port), '127.0.0.1')
