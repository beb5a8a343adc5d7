import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { TlsOptions } from "./tls.ts";

/** More calls to a host wait, inside their time. */
const maxSockets = 256;
/** Of the connections that a process could open before it had no file left, so many are used from then on. */
const shareOfFiles = 0.8;
const fewestSockets = 16;

/** How long an idle connection may be trusted with a call that may be sent again, and with one that may not. In ms. */
const trusted = { repeatable: 60_000, other: 1_000 };

/** Looking for those that were idle for too long costs something, so it is not done for every call. In ms. */
const lookEveryMs = 100;

/** A host may have several addresses, and Node gives one up that has not answered within 250 ms: too soon for a distant one. */
const longestAttemptMs = 5_000;
export const attemptTimeoutMs = (timeoutMs: number): number => Math.min(longestAttemptMs, Math.ceil(timeoutMs / 3));

export interface ConnectionsOptions {
  tls: Omit<TlsOptions, "servername">;
  timeoutMs: number;
  /** The application's own, in the place of ours. */
  agent?: http.Agent | undefined;
}

/** The connections of a client. */
export interface Connections {
  /** What `request` of node:http, or of node:https, is to be told. */
  readonly http: http.RequestOptions;
  readonly https: https.RequestOptions;
  /** Makes sure that the next call gets a connection that it can trust. */
  prepare(call: "repeatable" | "other" | "repeated"): void;
  /** Says that the process can open no more of them: from here on fewer are, so that the rest of the process has something left. */
  exhausted(): void;
  /** Says that a connection has just served a call. */
  used(socket: Socket): void;
  close(): void;
}

/**
 * Connections are kept and used again, the one that was used last first.
 *
 * A platform may close an idle connection just when a call goes out on it, and then nobody knows whether the call was
 * carried out. So a call that may not be sent twice takes a connection only while it is warm, that is, was used less than
 * a second ago; a call that is sent again takes a new one. Idle connections that a call cannot trust are closed.
 *
 * TLS 1.2 or later, and certificates checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
 */
export function createConnections({ tls, timeoutMs, agent }: ConnectionsOptions): Connections {
  const autoSelectFamilyAttemptTimeout = attemptTimeoutMs(timeoutMs);
  const secure = { ...tls, minVersion: "TLSv1.2", rejectUnauthorized: true } as const;
  const own = agent ? undefined : ownAgents({ autoSelectFamilyAttemptTimeout }, secure);
  const agents = own ? [own.http, own.https] : [agent as http.Agent];
  const usedAt = new WeakMap<Socket, number>();
  const nextLook = { repeatable: 0, other: 0 };

  return {
    http: { agent: own?.http ?? agent, autoSelectFamilyAttemptTimeout } as http.RequestOptions,
    https: own ? { agent: own.https } : ({ agent, autoSelectFamilyAttemptTimeout, ...secure } as unknown as https.RequestOptions),
    prepare(call) {
      const now = performance.now();
      let limit = Number.POSITIVE_INFINITY;
      if (call !== "repeated") {
        if (now < nextLook[call]) return;
        nextLook[call] = now + lookEveryMs;
        limit = now + lookEveryMs - trusted[call];
      }
      for (const { freeSockets } of agents) {
        for (const name in freeSockets) {
          // The one that has been idle for longest is first.
          for (const socket of freeSockets[name] ?? []) {
            // Of a connection in the application's agent that has never served us, nobody here knows the age.
            if ((usedAt.get(socket) ?? (call === "repeatable" ? limit : 0)) >= limit) break;
            socket.destroy();
          }
        }
      }
    },
    exhausted() {
      const all = agents.flatMap(({ sockets, freeSockets }) => [sockets, freeSockets].flatMap((some) => Object.values(some).flat()));
      const limit = Math.max(fewestSockets, Math.floor(all.filter((socket) => socket && !socket.destroyed).length * shareOfFiles));
      for (const one of own ? agents : []) one.maxSockets = Math.min(one.maxSockets, limit);
    },
    used: (socket) => void usedAt.set(socket, performance.now()),
    close() {
      own?.http.destroy();
      own?.https.destroy();
    },
  };
}

function ownAgents(options: object, secure: object) {
  // Node's own agent has it where the process runs with NODE_USE_ENV_PROXY or --use-env-proxy.
  const { proxyEnv } = https.globalAgent.options as { proxyEnv?: object };
  const kept = { ...options, keepAlive: true, maxSockets, ...(proxyEnv && { proxyEnv }) };
  return { http: new http.Agent(kept), https: new https.Agent({ ...kept, ...secure }) };
}
