// What a page asks for: one record as it is, as it was, and in few words beside the product that it holds. Relay's compiler
// reads the operations from here, and the other clients take them as they stand.
const graphql = String.raw;

export const PAGE = graphql`
  query operationsPageQuery($id: ID!, $moment: DateTime!, $product: ID!) {
    now: cooperative(id: $id) {
      __typename
      id
      recordId
      name
      kind
      version
    }
    then: cooperative(id: $id, asOf: $moment) {
      __typename
      id
      recordId
      name
      kind
      version
    }
    product(id: $product) {
      __typename
      id
      name
      holder {
        __typename
        id
        recordId
        name
        kind
        status
        version
      }
    }
  }
`;

export const NODE = graphql`
  query operationsNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Cooperative {
        recordId
        name
        version
      }
      ... on BodySummary {
        recordId
        name
        version
      }
      ... on Product {
        name
      }
    }
  }
`;
