// As its documentation says for production: the amber preset, no explain, no GraphiQL, a pool as large as the service's.
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";

export default {
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.PEER_DATABASE,
      schemas: ["bench_peer"],
      // Connections stay, as the service's do.
      poolConfig: { max: 16, idleTimeoutMillis: 0, options: "-c jit=off -c max_parallel_workers_per_gather=0" },
    }),
  ],
  // Lists without edges where nobody pages through them: cheaper than connections.
  schema: { defaultBehavior: "+list +orderBy" },
  grafserv: { port: Number(process.env.PEER_PORT), host: "localhost", graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
};
