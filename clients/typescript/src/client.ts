import type { TypedDocumentString } from "./generated/graphql.js";

/** An error of the request; `extensions.code` is stable, the message is for people. */
export interface RequestError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string };
}

export interface Answer<Data> {
  data: Data;
  /** Paths of the fields that are null because the caller may not read them. */
  redacted: (string | number)[][];
}

export class RequestFailed extends Error {
  constructor(readonly errors: RequestError[], readonly status: number) {
    super(errors.map((error) => `${error.extensions.code}: ${error.message}`).join("\n"));
  }
}

export interface Options {
  url: string;
  token?: string | undefined;
  language?: "id" | "en";
}

/** Sends an operation; the types of its variables and its data come from its document. */
export async function send<Data, Variables>(
  options: Options,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const response = await fetch(options.url, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      "Accept-Language": options.language ?? "id",
      ...(options.token ? { Authorization: `Bearer ${options.token}` } : {}),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as {
    data?: Data | null;
    errors?: RequestError[];
    extensions?: { redacted?: (string | number)[][] };
  };
  if (answer.errors || !answer.data) {
    throw new RequestFailed(answer.errors ?? [], response.status);
  }
  return { data: answer.data, redacted: answer.extensions?.redacted ?? [] };
}
