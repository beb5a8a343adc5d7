import { describe, expect, it } from "vitest";
import { createRouter } from "./router.ts";

describe("a router", () => {
  const paths = [
    "/devices",
    "/devices/{deviceId}",
    "/devices/search",
    "/devices/{id}/shadow",
    "/files/{name}.{ext}",
    "/v5/{p}/a/{a}",
    "/v5/{p}/b/c",
  ];
  const routes = paths.map((path) => ({ method: "GET", path }));
  const route = createRouter([...routes, { method: "POST", path: "/devices/{other}" }]);
  const found = (pathname: string, method = "GET") => {
    const match = route(method, pathname);
    return match && [match.route.path, match.parameters];
  };

  it("finds by method, literal segments before parameters, and steps back from a literal that leads nowhere", () => {
    expect(found("/devices")).toEqual(["/devices", {}]);
    expect(found("/devices/search")).toEqual(["/devices/search", {}]);
    expect(found("/devices/search/shadow")).toEqual(["/devices/{id}/shadow", { id: "search" }]);
    expect(found("/devices/1", "POST")).toEqual(["/devices/{other}", { other: "1" }]);
    expect(found("/v5/p/b/c")).toEqual(["/v5/{p}/b/c", { p: "p" }]);
  });

  it("gives the parameters decoded, several of a segment, empty ones, and a broken escape as it is", () => {
    expect(found("/devices/a%2Fb%20%E4%B8%80")).toEqual(["/devices/{deviceId}", { deviceId: "a/b 一" }]);
    expect(found("/files/report.2026.pdf")).toEqual(["/files/{name}.{ext}", { name: "report.2026", ext: "pdf" }]);
    expect(found("/devices/")).toEqual(["/devices/{deviceId}", { deviceId: "" }]);
    expect(found("/devices/%zz")).toEqual(["/devices/{deviceId}", { deviceId: "%zz" }]);
  });

  it("is anchored at both ends, and takes a dot for a dot", () => {
    for (const other of ["/x/devices", "/devices/1/2", "/devices/1/shadow/", "devices", "/Devices", "/files/report"])
      expect(found(other)).toBeUndefined();
    expect(found("/devices", "DELETE")).toBeUndefined();
  });

  it("begins behind the path of the base URL", () => {
    const behind = createRouter(routes, "/iot");
    expect(behind("GET", "/iot/devices")?.route.path).toBe("/devices");
    for (const other of ["/devices", "/iotdevices", "/abc/devices"]) expect(behind("GET", other)).toBeUndefined();
  });
});

describe("a router of paths that share segments", () => {
  const route = createRouter(["/a.b/{x}/c", "/a.b/{y}/d", "/a.b/{z}-{y}/c"].map((path) => ({ method: "GET", path })));
  const found = (pathname: string) => {
    const match = route("GET", pathname);
    return match && [match.route.path, match.parameters];
  };

  it("enters the parameter of two of them once, and names it as each does", () => {
    expect(found("/a.b/1/c")).toEqual(["/a.b/{x}/c", { x: "1" }]);
    expect(found("/a.b/1/d")).toEqual(["/a.b/{y}/d", { y: "1" }]);
    expect(found("/a.b/1-2/d")).toEqual(["/a.b/{y}/d", { y: "1-2" }]);
  });

  it("takes a line break in a segment, and gives no value that was tried in vain", () => {
    expect(found("/a.b/1\n2/d")).toEqual(["/a.b/{y}/d", { y: "1\n2" }]);
    const two = createRouter(["/{a}-{b}/x", "/{c}/y"].map((path) => ({ method: "GET", path })));
    expect(two("GET", "/1-2/y")?.parameters).toEqual({ c: "1-2" });
    expect(two("GET", "/1-2/x")?.parameters).toEqual({ a: "1", b: "2" });
  });
});
