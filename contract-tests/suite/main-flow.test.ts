/** The main flow, on every target: a live one too, as far as that does no harm. */
import { expect } from "vitest";
import { ApiError, unwrap } from "../../src/index.ts";
import { itLive as it } from "../fixtures/wire.ts";

const unknownDevice = "00000000-0000-0000-0000-000000000000";

it("northbound: log in, and query devices with the token", async ({ wire }) => {
  const client = wire.northbound();
  const token = await client.getAuthToken();
  // Of a live platform no secret may get into the message of a failure.
  expect([token.scope, token.accessToken.length > 0, token.expiresIn > 0]).toEqual(["default", true, true]);
  const page = unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } }));
  expect(page).toMatchObject({ totalCount: expect.any(Number), devices: expect.any(Array) });
  expect((await client.getAuthToken()).accessToken === token.accessToken).toBe(true);
});

it("northbound: a device that does not exist is a typed error with the documented remedy", async ({ wire }) => {
  wire.not("mock", "a mock has every device");
  const client = wire.northbound();
  const path = { deviceId: unknownDevice };
  const error = await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path } }).then((result) => {
    try {
      return unwrap(result);
    } catch (thrown) {
      return thrown;
    }
  });
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 404, errorCode: expect.stringMatching(/^1004(03|18)$/), advice: expect.any(String) });
});

it("iotda: an access credential, and another one at the next call", async ({ wire }) => {
  wire.destroysCredential();
  const client = wire.iotda();
  const first = await client.createAccessCode({ type: "AMQP" });
  expect([first.access_key.length > 0, first.access_code.length > 0]).toEqual([true, true]);
  wire.not("mock", "a mock gives the same credential again");
  expect((await client.createAccessCode()).access_code === first.access_code).toBe(false);
});
