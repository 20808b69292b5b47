// Asks a service that is set to the text of August 2026 (registry.graphql-over-http=2026) for each of its rules, those that
// the text only recommends or permits, too.
import { request } from 'node:http'
import { rules } from './rules-2026.js'

const EXPECTED = 90
const url = new URL(process.argv[2] ?? 'http://localhost:8080/graphql')

/** As it is written: no header is added but Host and Content-Length. */
function send({ method, search = '', headers, body }) {
  return new Promise((resolve, reject) => {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
    if (body !== undefined) {
      given['Content-Length'] = Buffer.byteLength(body)
    }
    const sent = request(new URL(url.pathname + search, url), { method, headers: given, agent: false, timeout: 10_000 }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve(read(answer, Buffer.concat(parts).toString('utf8'))))
    })
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error('no answer in 10 s')))
    sent.end(body)
  })
}

function read({ statusCode, headers }, text) {
  let json
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: statusCode, headers, type: (headers['content-type'] ?? '').split(';')[0].trim(), text, json }
}

let fulfilled = 0
for (const [level, section, rule, sent, checks] of rules) {
  const answer = await send(sent).catch((failure) => failure)
  const wrong =
    answer instanceof Error ? [answer.message] : checks.map((check) => check(answer)).filter((found) => found !== undefined)
  if (wrong.length === 0) {
    fulfilled++
  } else {
    console.error(`${level} (${section}): ${rule}: ${wrong.join('; ')}`)
  }
}
console.log(`${fulfilled} of ${rules.length} rules of August 2026 fulfilled by ${url}`)
process.exit(rules.length >= EXPECTED && fulfilled === rules.length ? 0 : 1)
