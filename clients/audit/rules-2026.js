// The rules of GraphQL over HTTP as of August 2026 (github.com/graphql/graphql-over-http, spec/GraphQLOverHTTP.md of 6 August
// 2026), each with the word and the section of the text, what is sent, and what must come back.
export const JSON_TYPE = 'application/json'
export const GRAPHQL = 'application/graphql-response+json'

// Documents of this service: whole, in part, and with variables.
const QUESTION = '{ me { anonymous } }'
const PARTIAL = 'query Part($code: String = "33") { region(code: $code) { code } }'
const NULL = { variables: { code: null } }
const REGION = 'query Region($code: String!) { region(code: $code) { name } }'
const MUTATION = 'mutation Change { __typename }'

const encode = (body) => (typeof body === 'string' ? body : JSON.stringify(body))
const post = (body, headers = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': JSON_TYPE, Accept: GRAPHQL, ...headers },
  body: encode(body),
})
const ask = (query, more = {}, headers = {}) => post({ query, ...more }, headers)
const get = (parameters, headers = {}) => ({
  method: 'GET',
  search: '?' + new URLSearchParams(parameters),
  headers: { Accept: GRAPHQL, ...headers },
})
const other = (method) => ({ ...ask(QUESTION), method })

// What is wrong with an answer, or nothing.
const status = (expected) => (answer) =>
  answer.status === expected ? undefined : `status ${answer.status}, not ${expected}`
const refused = (answer) =>
  answer.status >= 400 && answer.status < 500 ? undefined : `status ${answer.status}, not 4xx`
const success = (answer) => (answer.status >= 200 && answer.status < 300 ? undefined : `status ${answer.status}, not 2xx`)
const type = (expected) => (answer) =>
  answer.type === expected ? undefined : `media type ${answer.type}, not ${expected}`
const header = (name, pattern) => (answer) =>
  pattern.test(answer.headers[name] ?? '') ? undefined : `header ${name}: ${answer.headers[name]}`
const data = (answer) => (answer.json?.data ? undefined : `no data in ${answer.text}`)
const errors = ({ json, text }) =>
  Array.isArray(json?.errors) && json.errors.length > 0 && json.errors.every((one) => typeof one.message === 'string')
    ? undefined
    : `no errors in ${text}`
const noData = ({ json, text }) => (json && !('data' in json) ? undefined : `data in ${text}`)
const wellFormed = ({ json, text }) =>
  json && Object.keys(json).every((key) => ['data', 'errors', 'extensions'].includes(key)) && ('data' in json || json.errors)
    ? undefined
    : `no GraphQL response: ${text}`

const whole = [status(200), data, wellFormed]
const refusal = (code) => [status(code), errors, noData, wellFormed]

const malformed = ['query', 'operationName', 'variables', 'extensions'].flatMap((name) =>
  [1, true, [1], name === 'query' || name === 'operationName' ? { a: 1 } : 'text'].map((value) => [
    'SHOULD',
    'Status Codes',
    `422 where ${name} is ${JSON.stringify(value)}`,
    post({ query: QUESTION, [name]: value }),
    refusal(422),
  ]),
)
const optional = ['operationName', 'variables', 'extensions'].flatMap((name) => [
  ['MUST', 'JSON Encoding', `takes a ${name} of null for none`, ask(QUESTION, { [name]: null }), whole],
  ['MUST', 'GET', `takes an empty ${name} for none`, get({ query: QUESTION, [name]: '' }), whole],
])
const methods = ['PUT', 'PATCH', 'DELETE'].map((method) => [
  'SHOULD',
  'Status Codes',
  `405 for ${method}, and says which methods there are`,
  other(method),
  [status(405), header('allow', /POST/)],
])
const media = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'].map(
  (given) => ['SHOULD', 'Status Codes', `415 for a body of ${given}`, ask(QUESTION, {}, { 'Content-Type': given }), refusal(415)],
)
const unread = ['NONSENSE', '{"query":', '{"query":"{ me { anonymous } }"} more', ''].map((body) => [
  'SHOULD',
  'Status Codes',
  `400 where the body is no JSON: ${body || 'nothing'}`,
  post(body),
  refusal(400),
])
const shapeless = ['[]', '[{"query":"{ me { anonymous } }"}]', '"{ me { anonymous } }"', '1', 'null', '{}', '{"qeury":"{ me }"}'].map(
  (body) => ['SHOULD', 'Status Codes', `422 where the body is JSON and no request: ${body}`, post(body), refusal(422)],
)
const invalid = [
  ['a field is unknown', ask('{ nothing }')],
  ['an argument is unknown', ask('{ region(code: "33", bogus: 1) { name } }')],
  ['an argument is missing', ask('{ region { name } }')],
  ['a literal is of another type', ask('{ region(code: 33) { name } }')],
  ['a fragment leads to itself', ask('{ me { ...A } } fragment A on Me { ...A }')],
  ['a variable is not declared', ask('{ region(code: $code) { name } }')],
  ['fields are missing', ask('{ me }')],
  ['the operation is not the only one and not named', ask('query A { me { anonymous } } query B { me { anonymous } }')],
  ['the operation is not there', ask('query A { me { anonymous } }', { operationName: 'B' })],
  ['a variable is missing', ask(REGION)],
  ['a variable is null', ask(REGION, { variables: { code: null } })],
  ['a variable is of another type', ask(REGION, { variables: { code: 33 } })],
  ['a variable of an enum is none of it', ask('query($s: RecordSort) { umkms(sort: $s) { nodes { id } } }', { variables: { s: 'X' } })],
].map(([what, request]) => ['SHOULD', 'Status Codes', `422 where ${what}`, request, refusal(422)])
const syntax = ['{', 'me', '{ me { anonymous } } }', 'query ($code String) { me { anonymous } }'].map((query) => [
  'SHOULD',
  'Status Codes',
  `400 where the document cannot be parsed: ${query}`,
  ask(query),
  refusal(400),
])
const legacy = (request) => ({ ...request, headers: { ...request.headers, Accept: JSON_TYPE } })

export const rules = [
  ['MUST', 'Request', 'takes POST', ask(QUESTION), whole],
  ['MUST', 'POST', 'takes JSON that is said to be UTF-8', ask(QUESTION, {}, { 'Content-Type': 'application/json; charset=utf-8' }), whole],
  ['MUST', 'Media Types', 'takes JSON for UTF-8 where nothing is said', ask(QUESTION + ' # é, 33 °C, 𝄞'), whole],
  ['SHOULD', 'POST', 'refuses a body without a Content-Type', ask(QUESTION, {}, { 'Content-Type': undefined }), [refused]],
  ['MUST', 'JSON Encoding', 'leaves members unread that it does not understand', ask(QUESTION, { id: 7 }), whole],
  ['MUST', 'Request Parameters', 'runs the operation that is named', ask(`${REGION} query Me { me { anonymous } }`, { operationName: 'Me' }), whole],
  ['MUST', 'Request Parameters', 'takes variables', ask(REGION, { variables: { code: '33' } }), whole],
  ['MAY', 'Request Parameters', 'takes extensions', ask(QUESTION, { extensions: { trace: true } }), whole],
  ['MUST', 'Body', 'says the media type of an answer', ask(QUESTION), [header('content-type', /^application\//)]],
  ['SHOULD', 'Body', 'says the encoding of an answer', ask(QUESTION), [header('content-type', /; ?charset=utf-8$/)]],
  ['MUST', 'Body', `answers ${GRAPHQL}`, ask(QUESTION), [type(GRAPHQL)]],
  ['MUST', 'Body', 'answers the type wanted most, the second', ask(QUESTION, {}, { Accept: `${JSON_TYPE};q=0.9, ${GRAPHQL}` }), [type(GRAPHQL)]],
  ['MUST', 'Body', 'answers the type wanted most, the first', ask(QUESTION, {}, { Accept: `${GRAPHQL}, ${JSON_TYPE};q=0.9` }), [type(GRAPHQL)]],
  ['MUST', 'Body', 'leaves a type alone that it has not', ask(QUESTION, {}, { Accept: `text/html, ${GRAPHQL};q=0.1` }), [status(200), type(GRAPHQL)]],
  ['MUST', 'Media Types', 'takes a wanted type with its encoding', ask(QUESTION, {}, { Accept: `${GRAPHQL}; charset=utf-8` }), [type(GRAPHQL)]],
  ['MAY', 'Accept', 'answers who says nothing', ask(QUESTION, {}, { Accept: undefined }), whole],
  ['MAY', 'Body', 'answers its own type to who takes any', ask(QUESTION, {}, { Accept: '*/*' }), [status(200), type(GRAPHQL)]],
  ['SHOULD', 'Body', '406 where no type fits', ask(QUESTION, {}, { Accept: 'text/html' }), [status(406)]],
  ['SHOULD', 'Body', 'a legacy client: success is application/json', legacy(ask(QUESTION)), [status(200), type(JSON_TYPE), data]],
  ['SHOULD', 'Body', 'a legacy client: partial success is, too', legacy(ask(PARTIAL, NULL)), [status(294), type(JSON_TYPE), data, errors]],
  ['SHOULD', 'Body', 'a legacy client: a refused document is not', legacy(ask('{ nothing }')), [status(422), type(GRAPHQL), errors, noData]],
  ['SHOULD', 'Body', 'a legacy client: an unreadable document is not', legacy(ask('{')), [status(400), type(GRAPHQL), errors, noData]],
  ['SHOULD', 'Body', 'a legacy client: an unreadable body is not', legacy(post('NONSENSE')), [status(400), type(GRAPHQL)]],
  ['MAY', 'GET', 'takes GET', get({ query: QUESTION }), whole],
  ['MUST', 'GET', 'takes variables of GET as JSON', get({ query: REGION, variables: '{"code":"33"}' }), whole],
  ['MUST', 'GET', 'takes extensions of GET as JSON', get({ query: QUESTION, extensions: '{"trace":true}' }), whole],
  ['MUST', 'GET', 'runs the operation that GET names', get({ query: `${REGION} query Me { me { anonymous } }`, operationName: 'Me' }), whole],
  ['MUST', 'GET', 'takes "null" for a name', get({ query: 'query null { me { anonymous } }', operationName: 'null' }), whole],
  ['MUST', 'GET', 'takes a plus sign for a blank', { ...get({}), search: '?query=%7B+me+%7B+anonymous+%7D+%7D' }, whole],
  ['MUST', 'GET', 'refuses a mutation by GET', get({ query: MUTATION }), [refused, noData]],
  ['SHOULD', 'GET', '405 for a mutation by GET, and says which method', get({ query: MUTATION }), [status(405), header('allow', /POST/)]],
  ['MUST', 'GET', 'refuses a mutation that GET names', get({ query: `query Me { me { anonymous } } ${MUTATION}`, operationName: 'Change' }), [refused, noData]],
  ['MUST', 'GET', 'runs a query beside a mutation', get({ query: `query Me { me { anonymous } } ${MUTATION}`, operationName: 'Me' }), whole],
  ['SHOULD', 'Status Codes', '422 where GET has no query', get({ variables: '{}' }), refusal(422)],
  ['SHOULD', 'Status Codes', '422 where variables of GET are no JSON', get({ query: QUESTION, variables: '{' }), refusal(422)],
  ['SHOULD', 'Status Codes', '422 where variables of GET are a list', get({ query: QUESTION, variables: '[]' }), refusal(422)],
  ['SHOULD', 'Status Codes', '200 for data without errors', ask(QUESTION), [status(200), type(GRAPHQL)]],
  ['MUST', 'Status Codes', '2xx for data beside errors', ask(PARTIAL, NULL), [success, data, errors]],
  ['SHOULD', 'Status Codes', '294 for data beside errors', ask(PARTIAL, NULL), [status(294), type(GRAPHQL), wellFormed]],
  ['SHOULD', 'Status Codes', '294 for data beside errors by GET', get({ query: PARTIAL, variables: '{"code":null}' }), [status(294), type(GRAPHQL)]],
  ['SHOULD', 'Status Codes', '294 where data is null as a whole', ask('{ umkms(first: 0) { nodes { id } } }'), [status(294), errors, wellFormed]],
  ['SHOULD', 'Status Codes', '413 for a body that is too large', ask(QUESTION + ' '.repeat(1_500_000)), [status(413)]],
  ['SHOULD', 'Status Codes', '414 for an address that is too long', get({ query: QUESTION + ' '.repeat(200_000) }), [status(414)]],
  ['SHOULD', 'Status Codes', '431 for headers that are too long', ask(QUESTION, {}, { 'X-Long': 'x'.repeat(100_000) }), [status(431)]],
  ['SHOULD', 'Status Codes', '401 for a token that is none', ask(QUESTION, {}, { Authorization: 'Bearer nobody' }), refusal(401)],
  ...malformed,
  ...optional,
  ...methods,
  ...media,
  ...unread,
  ...shapeless,
  ...syntax,
  ...invalid,
]
