import { createNorthboundClient, unwrap } from "huawei-iot-client";
import { redisStore } from "huawei-iot-client/redis";
import { createClient } from "redis";

const { env } = process;
const redis = createClient({ url: env.FLEET_REDIS_URL ?? "rediss://fleet:password@redis.example.com:6379" });
redis.on("error", (error) => console.error(`Redis: ${error.message}`)); // node-redis connects again by itself
await redis.connect();

const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
  store: redisStore((args) => redis.sendCommand(args), {
    prefix: "huawei-iot-client:", // what the ACL of this user allows
    seal: env.FLEET_SEAL_KEY ? Buffer.from(env.FLEET_SEAL_KEY, "base64") : undefined, // openssl rand -base64 32
  }),
});

// However many processes run this, one of them logs in.
const page = unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
console.log(page.totalCount);
await client.close();
redis.destroy();
