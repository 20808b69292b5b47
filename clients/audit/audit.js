// Runs the audits of the GraphQL over HTTP specification (npm: graphql-http) against a service: every one must be fulfilled,
// those that the specification only recommends or permits, too.
import { auditServer } from 'graphql-http'

const EXPECTED = 61
const url = process.argv[2] ?? 'http://localhost:8080/graphql'

const results = await auditServer({ url })
const fulfilled = results.filter((result) => result.status === 'ok')
for (const result of results) {
  if (result.status !== 'ok') {
    console.error(`${result.status}: ${result.id} ${result.name}: ${result.reason}`)
  }
}
console.log(`${fulfilled.length} of ${results.length} audits fulfilled by ${url}`)
process.exit(results.length >= EXPECTED && fulfilled.length === results.length ? 0 : 1)
