/** What is fuzzed: every operation of the specs, called through the public clients. */
import {
  akSk,
  type Credentials,
  createIotdaClient,
  createNorthboundClient,
  iamPassword,
  memoryStore,
  type SecretStore,
  unwrap,
  userToken,
} from "../../src/index.ts";
import type { Document } from "../../src/openapi/document.ts";
import type { Operation } from "../../src/openapi/operations.ts";
import type { Api } from "../../src/testing/documents.ts";
import { requests, type SampleRequest } from "../fixtures/samples.ts";
import { operations } from "../fixtures/specs.ts";

/** A client of one case. */
export interface Caller {
  call(): Promise<unknown>;
  close(): Promise<void>;
}
export interface Subject {
  /** API and operationId, as in `iotda/CreateAccessCode`. */
  name: string;
  /** A client of a platform at `url`. The number chooses among the ways to call it, and among the credentials. */
  connect(url: string, timeoutMs: number, way: number): Caller;
}

/** Secrets that look different in each form in which they are sent, as far as their place allows. */
export const secrets = {
  secret: 's&cr=t é %+"\\/',
  password: 'p&ss=w é %+"\\/',
  passcode: "731904-mfa+",
  secretKey: "sec+ret/key==",
  securityToken: "secu+rity/token==",
  userToken: "us+er/token==",
  accessToken: "ac+cess/token==",
  refreshToken: 'refr+esh/token=="\\',
  iamToken: "ia+m/token==",
};

const ways: Record<Api, (operation: Operation, sample: SampleRequest) => Subject["connect"]> = {
  northbound: (operation, sample) => (baseUrl, timeoutMs) => {
    const renews = operation.id === "refreshAuthToken";
    const options = { baseUrl, timeoutMs, appId: "app&id=1", secret: secrets.secret, ...(renews && { store: storeToRenew() }) };
    const client = createNorthboundClient(options);
    const hidden = renews || operation.id === "getAuthToken";
    return { call: () => (hidden ? client.getAuthToken() : typed(client.api, operation, sample)), close: client.close };
  },
  iotda: (operation, sample) => (endpoint, timeoutMs, way) => {
    const projectId = String(sample.path.project_id);
    const client = createIotdaClient({ endpoint, timeoutMs, projectId, credentials: credentials(endpoint, way) });
    const ownFunction = operation.id === "CreateAccessCode" && way % 2 === 0;
    return { call: () => (ownFunction ? client.createAccessCode() : typed(client.api, operation, sample)), close: client.close };
  },
  iam: () => (endpoint, timeoutMs, way) => {
    const client = createIotdaClient({ endpoint, timeoutMs, credentials: password(endpoint) });
    return { call: () => (way % 2 === 0 ? client.createAccessCode() : client.getProjectId()), close: client.close };
  },
};

const sampleOf = (document: Document, operation: Operation): SampleRequest => requests(document, operation, false)[0] as SampleRequest;

export const subjects: Subject[] = operations.map(({ api, document, operation }) => ({
  name: `${api}/${operation.id}`,
  connect: ways[api](operation, sampleOf(document, operation)),
}));

function credentials(endpoint: string, way: number): Credentials {
  const { secretKey, securityToken } = secrets;
  const all = [
    () => userToken(secrets.userToken),
    () => userToken(async () => secrets.userToken),
    () => akSk({ accessKey: "AK", secretKey, securityToken }),
    () => password(endpoint),
  ];
  return (all[way % all.length] as () => Credentials)();
}

const password = (endpoint: string) =>
  iamPassword({
    endpoint,
    domainName: "account",
    userName: "user",
    password: secrets.password,
    passcode: secrets.passcode,
    project: { name: "cn-north-4" },
  });

type TypedApi = Record<string, (path: string, options: object) => Promise<{ response: Response }>>;

/** A call through the typed API. Its result has what openapi-fetch promises, or the call counts as failed with this error. */
async function typed(api: object, { method, path: template }: Operation, { path, query, header, body }: SampleRequest): Promise<unknown> {
  const result = await (api as TypedApi)[method]?.(template, { params: { path, query, header }, body });
  const { response } = result ?? {};
  if (!result || !Number.isInteger(response?.status) || typeof response?.ok !== "boolean") throw new Error("the result has no response");
  if (response.ok && "error" in result && result.error !== undefined) throw new Error("a success has an error");
  return unwrap(result as never);
}

/** A store in which an expired token lies that a refresh token renews. */
function storeToRenew(): SecretStore {
  const store = memoryStore();
  const now = Date.now();
  const { accessToken, refreshToken } = secrets;
  const old = {
    scope: "default",
    tokenType: "bearer",
    expiresIn: 3600,
    accessToken: `old-${accessToken}`,
    refreshToken,
    expiresAt: now - 1_000,
  };
  const first = { value: old, obtainedAt: now - 3_601_000, expiresAt: now - 1_000, generation: 1 };
  return { ...store, read: async (key) => (await store.read(key)) ?? first };
}
