/** Who may connect to the simulated broker, by user name and password. */
export interface AdmissionOptions {
  /** The credential that is valid now. */
  credential: () => { access_key: string; access_code: string } | undefined;
  /** How old a timestamp may be, in ms. The document says five minutes. */
  windowMs?: number | undefined;
  /** The instance that clients must name: that of an account with several in a region. Without it they may name any, or none. */
  instanceId?: string | undefined;
}

/** What a client tried to connect with, and whether it was let in. */
export interface Login {
  userName: string;
  admitted: boolean;
}

/**
 * Only the newest credential lets in, with a timestamp that is five minutes off at most. Official samples send an empty
 * instanceId, and a `|` at the end. (IoTDA User Guide, Configuring an AMQP Client)
 */
export function createAdmission({ credential, windowMs = 300_000, instanceId }: AdmissionOptions) {
  const logins: Login[] = [];
  function admits(userName: string, password: string): boolean {
    const [, accessKey, timestamp, instance] = /^accessKey=([^|]+)\|timestamp=(\d{13})(?:\|instanceId=([^|]*))?\|?$/.exec(userName) ?? [];
    const valid = credential();
    const known = valid !== undefined && accessKey === valid.access_key && password === valid.access_code;
    const here = instanceId === undefined || instance === instanceId;
    const admitted = known && here && Math.abs(Date.now() - Number(timestamp)) <= windowMs;
    logins.push({ userName, admitted });
    return admitted;
  }
  return { admits, logins };
}
