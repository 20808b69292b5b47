import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  importExtension: ".js",
  schema: "../../docs/schema.graphql",
  documents: "src/operations/*.graphql",
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // Amounts and moments are strings: a browser would round the first and shift the second.
        scalars: { BigInteger: "number", BigDecimal: "number", Date: "string", DateTime: "string", Rupiah: "string" },
      },
    },
  },
};

export default config;
