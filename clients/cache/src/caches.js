// Each cache by the same two functions: ask the service, and read the same again from what was kept, asking nobody.
import { readFileSync } from "node:fs";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange } from "@urql/core";
import { buildSchema, introspectionFromSchema } from "graphql";
import relay from "relay-runtime";
import node from "./__generated__/operationsNodeQuery.graphql.js";
import page from "./__generated__/operationsPageQuery.graphql.js";
import { NODE, PAGE } from "./operations.js";

function apollo(url) {
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });
  return {
    ask: async (query, variables) =>
      (await client.query({ query: gql(query), variables, fetchPolicy: "network-only" })).data,
    read: async (query, variables) => client.readQuery({ query: gql(query), variables }),
  };
}

/** Graphcache asks the schema which types a fragment is for, instead of guessing. */
const text = readFileSync(new URL("../../../docs/schema.graphql", import.meta.url), "utf8");
const schema = introspectionFromSchema(buildSchema(text, { assumeValid: true, assumeValidSDL: true }));

function urql(url) {
  const client = new Client({ url, preferGetMethod: false, exchanges: [cacheExchange({ schema }), fetchExchange] });
  const by = (requestPolicy) => async (query, variables) => {
    const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
    if (error) {
      throw error;
    }
    return data;
  };
  return { ask: by("network-only"), read: by("cache-only") };
}

function relayCache(url) {
  const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = relay;
  const send = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  const environment = new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });
  const compiled = new Map([[PAGE, page], [NODE, node]]);
  return {
    ask: (query, variables) =>
      fetchQuery(environment, compiled.get(query), variables, { fetchPolicy: "network-only" }).toPromise(),
    read: async (query, variables) => {
      const operation = createOperationDescriptor(compiled.get(query), variables);
      environment.retain(operation);
      return environment.lookup(operation.fragment).data;
    },
  };
}

export const CACHES = { "Apollo Client": apollo, "urql Graphcache": urql, Relay: relayCache };
