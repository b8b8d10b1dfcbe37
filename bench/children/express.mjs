// Plain Express: res.json of the same objects.
import { readFileSync } from 'node:fs'
import express from 'express'

const [port, listFile, singleFile] = process.argv.slice(2)
const list = JSON.parse(readFileSync(listFile, 'utf8'))
const single = JSON.parse(readFileSync(singleFile, 'utf8'))

const app = express()
app.get('/invoices', (_, res) => {
  res.json(list)
})
app.get('/invoices/:id', (_, res) => {
  res.json(single)
})
app.listen(Number(port), '127.0.0.1')
