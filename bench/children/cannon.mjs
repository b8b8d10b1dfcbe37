// One load of 20 connections, in a process of its own so that it does not slow down whoever measures.
import autocannon from 'autocannon'

const result = await autocannon({ ...JSON.parse(process.argv[2]), connections: 20 })
process.stdout.write(JSON.stringify({ rate: result.requests.average, other: result.non2xx + result.errors }))
