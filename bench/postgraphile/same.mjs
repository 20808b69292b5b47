// Fails where two answers do not carry the same records in the same order, each with the same words. Ids, cursors and the
// names of fields may differ, and so may how often a word is said: a region is also the last of its own path.
import { readFileSync } from "node:fs";
import { deepStrictEqual } from "node:assert";

const UNCOMPARED = ["id", "__typename", "kind", "endCursor"];

function words(value, key) {
  if (UNCOMPARED.includes(key) || value === null) return [];
  if (typeof value === "object") return Object.entries(value).flatMap(([k, v]) => words(v, Array.isArray(value) ? key : k));
  return [String(value)];
}

function records(value) {
  if (value === null || typeof value !== "object") return null;
  const list = value.nodes ?? value.edges;
  if (list) return list;
  return Object.values(value).map(records).find((found) => found) ?? null;
}

function told(file) {
  const { data, errors } = JSON.parse(readFileSync(file, "utf8"));
  if (errors) throw new Error(JSON.stringify(errors));
  const list = records(data) ?? Object.values(data);
  if (list.length === 0 || list[0] === null) throw new Error("no record");
  const total = data.umkms?.total;
  const counted = total ? Math.min(total.value, 1001) : data.totalOf && Number(data.totalOf);
  return { counted, list: list.map((one) => [...new Set(words(one))].sort()) };
}

deepStrictEqual(told(process.argv[3]), told(process.argv[2]));
