// Generated from spec/iotda.yaml by `npm run generate`. Do not edit.
// sha256 of the spec: 72bfc7d92da2fcc7d24cb430ebaaf4392e71c50266c941cb1e00bd28cbd1223d

export interface paths {
    "/v5/iot/{project_id}/auth/accesscode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an access credential
         * @description Generates the credential with which a client connects over a protocol such as AMQP. Destructive: the previous credential becomes invalid. There is no operation that reads a credential; a lost one can only be reset.
         */
        post: operations["CreateAccessCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What to generate. */
        CreateAccessCodeRequestBody: {
            /**
             * @description Type of the access credential. The platform takes AMQP and MQTT.
             * @default AMQP
             */
            type?: "AMQP" | "MQTT" | (string & {});
            /**
             * @description Whether to cut the AMQP and MQTT connections that are open with the previous credential. By default they stay open until they end by themselves.
             * @default false
             */
            force_disconnect?: boolean;
        };
        /** @description The access credential. Shown only once. */
        CreateAccessCodeResponse: {
            /** @description Name of the access credential, 8 random characters. */
            access_key: string;
            /** @description The access credential itself. A secret. */
            access_code: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Identifies the request; give it to technical support. */
        RequestId: string;
    };
    pathItems: never;
}
export type CreateAccessCodeRequestBody = components['schemas']['CreateAccessCodeRequestBody'];
export type CreateAccessCodeResponse = components['schemas']['CreateAccessCodeResponse'];
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    CreateAccessCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. */
                "Instance-Id"?: string;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. */
                "X-Project-Id"?: string;
            };
            path: {
                /** @description Project ID (not the project's name, which is a region such as cn-north-4). */
                project_id: string;
            };
            cookie?: never;
        };
        /** @description What to generate. Every field is optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccessCodeRequestBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAccessCodeResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "IOTDA.000006" | "IOTDA.000008";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "APIGW.0301" | "APIGW.0307" | "IOTDA.000002";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string;
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string;
                    };
                };
            };
            /** @description The gateway does not know the address. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "APIGW.0101";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID. */
                        request_id?: string;
                    };
                };
            };
            /** @description The gateway throttles the caller. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "APIGW.0308";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID. */
                        request_id?: string;
                    };
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "IOTDA.000001" | "IOTDA.000020" | "APIGW.0601";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string;
                    };
                };
            };
        };
    };
}

/** Limits of what may be sent, by operation and wire name. */
export const limits = {
  CreateAccessCode: {
    project_id: {
      minLength: 1,
      maxLength: 64,
      pattern: "^[A-Za-z0-9_-]+$"
    },
    "Instance-Id": {
      minLength: 0,
      maxLength: 36
    },
    "X-Project-Id": {
      minLength: 1,
      maxLength: 64,
      pattern: "^[A-Za-z0-9_-]+$"
    },
    type: {
      minLength: 0,
      maxLength: 16
    },
    force_disconnect: {}
  }
} as const;
