// What a page shows is what the service said, whatever a client's cache makes of it, and each object
// of the page is read again by its id. The token is that of an official of Surakarta, from the start page unless one is given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CACHES } from "./caches.js";
import { NODE, PAGE } from "./operations.js";

const url = process.env.REGISTRY_URL ?? "http://localhost:8080/graphql";
const token = process.env.REGISTRY_TOKEN ?? (await tokenOfAnOfficial());

async function tokenOfAnOfficial() {
  const page = await (await fetch(new URL("/", url))).text();
  return /id="siti-token"[^>]*>([\w.-]+)</.exec(page)?.[1];
}

async function send(query, variables, headers = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.deepEqual(errors, undefined);
  return data;
}

/** The same as plain objects: some clients freeze theirs or give them other prototypes. */
const plain = (data) => JSON.parse(JSON.stringify(data));

function change(mutation, type, asked, input) {
  const query = `mutation($input: ${type}!) { made: ${mutation}(input: $input) { ${asked} userErrors { code path } } }`;
  return send(query, { input }, { Authorization: `Bearer ${token}` }).then(({ made }) => {
    assert.deepEqual(made.userErrors, []);
    return made;
  });
}

/** A cooperative with a product, whose name changed after a moment. */
async function records() {
  const record = { name: "Koperasi Nama Lama", kind: "PRODUSEN", membershipArea: "KABUPATEN_KOTA", regionCode: "33.72.01" };
  const registered = "cooperative { id updatedAt }";
  const { cooperative } = await change("registerCooperative", "RegisterCooperativeInput", registered, {
    cooperative: record,
  });
  const id = cooperative.id;
  const { product } = await change("addProduct", "AddProductInput", "product { id holder { version } }", {
    holderId: id,
    product: { name: "Pisang kemas" },
  });
  await change("updateCooperative", "UpdateCooperativeInput", "cooperative { version }", {
    id,
    expectedVersion: product.holder.version,
    cooperative: { name: "Koperasi Nama Baru" },
  });
  return { id, moment: cooperative.updatedAt, product: product.id };
}

const variables = await records();
const said = await send(PAGE, variables);

test("the service tells two states of the record", () => {
  assert.equal(said.now.name, "Koperasi Nama Baru");
  assert.equal(said.then.name, "Koperasi Nama Lama");
});

for (const [name, cacheOf] of Object.entries(CACHES)) {
  test(`${name} overwrites nothing on a page of one record in two states and in few words`, async () => {
    const cache = cacheOf(url);
    assert.deepEqual(plain(await cache.ask(PAGE, variables)), said);
    assert.deepEqual(plain(await cache.read(PAGE, variables)), said);
  });

  test(`${name} reads each object again by its id`, async () => {
    const cache = cacheOf(url);
    await cache.ask(PAGE, variables);
    for (const object of [said.now, said.then, said.product, said.product.holder]) {
      const { node } = plain(await cache.ask(NODE, { id: object.id }));
      assert.equal(node.__typename, object.__typename);
      assert.equal(node.name, object.name);
      assert.equal(node.version, object.version);
    }
    assert.deepEqual(plain(await cache.read(PAGE, variables)), said);
  });
}
