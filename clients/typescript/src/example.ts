// npm run example [url] [token]: lists a page of UMKM with labels, and registers one where a token is given.
import { type Answer, type Options, RequestFailed, send } from "./client.js";
import {
  LabelsDocument,
  RegisterUmkmDocument,
  UmkmOfRegionDocument,
  type UmkmOfRegionQuery,
} from "./generated/graphql.js";

const [url = "http://localhost:8080/graphql", token] = process.argv.slice(2);
const options: Options = { url, token, language: "id" };

async function labelsOf(name: string): Promise<Map<string, string>> {
  const { data } = await send(options, LabelsDocument, { enums: [name] });
  return new Map(data.enumLabels[0]?.values.map(({ value, label }) => [value, label]));
}

function page(region: string, after: string | null): Promise<Answer<UmkmOfRegionQuery>> {
  return send(options, UmkmOfRegionDocument, { filter: { region, status: ["AKTIF"] }, first: 5, after });
}

async function list(region: string): Promise<void> {
  const scales = await labelsOf("Scale");
  let after: string | null = null;
  for (let number = 1; number <= 2; number++) {
    const { data, redacted } = await page(region, after);
    const { total, nodes, pageInfo } = data.umkms;
    console.log(`Page ${number} of ${total.exact ? "" : "about "}${total.value} UMKM, ${redacted.length} fields hidden`);
    for (const { name, scale, region } of nodes) {
      console.log(`  ${name} (${(scale && scales.get(scale)) ?? "-"}), ${region.path.map((one) => one.name).join(", ")}`);
    }
    if (!pageInfo.hasNextPage) {
      return;
    }
    after = pageInfo.endCursor;
  }
}

async function register(): Promise<void> {
  const umkm = { name: "Batik Laweyan Jaya", regionCode: "33.72.01.1001", figures: [{ year: 2025, sales: "350000000" }] };
  const { data } = await send(options, RegisterUmkmDocument, { input: { umkm } });
  for (const { code, path, message } of data.registerUmkm.userErrors) {
    console.log(`Not registered: ${code} at ${path.join(".")}: ${message}`);
  }
  console.log("Registered:", data.registerUmkm.umkm);
}

try {
  await list("33.72");
  if (token) {
    await register();
  }
} catch (failure) {
  console.error(failure instanceof RequestFailed ? failure.message : failure);
  process.exitCode = 1;
}
