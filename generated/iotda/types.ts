// Generated from spec/iotda by `npm run generate`. Do not edit.

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
            type?: ("AMQP" | "MQTT" | (string & {})) | undefined;
            /**
             * @description Whether to cut the AMQP and MQTT connections that are open with the previous credential. By default they stay open until they end by themselves.
             * @default false
             */
            force_disconnect?: boolean | undefined;
        };
        /** @description The access credential. Shown only once. */
        CreateAccessCodeResponse: {
            /** @description Name of the access credential, 8 random characters. */
            access_key: string;
            /** @description The access credential itself. A secret. */
            access_code: string;
        };
    };
    responses: {
        /** @description Bad Request */
        BadRequest: {
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
                    request_id?: string | undefined;
                };
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
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
                    request_id?: string | undefined;
                };
            };
        };
        /** @description FORBIDDEN */
        Forbidden: {
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
                    request_id?: string | undefined;
                };
            };
        };
        /** @description The gateway does not know the address. */
        AddressUnknown: {
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
                    request_id?: string | undefined;
                };
            };
        };
        /** @description The gateway throttles the caller. */
        TooManyRequests: {
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
                    request_id?: string | undefined;
                };
            };
        };
        /** @description Internal Server Error */
        InternalServerError: {
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
                    request_id?: string | undefined;
                };
            };
        };
    };
    parameters: {
        /**
         * @description Project ID (not the project's name, which is a region such as cn-north-4).
         * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
         */
        ProjectId: string;
        /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. */
        InstanceId: string;
        /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. */
        SignedProjectId: string;
        /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
        SignedContentHash: "UNSIGNED-PAYLOAD" | (string & {});
    };
    requestBodies: never;
    headers: {
        /** @description Identifies the request; give it to technical support. */
        RequestId: string;
    };
    pathItems: never;
}
export type CreateAccessCodeRequestBody = components['schemas']['CreateAccessCodeRequestBody'];
export type CreateAccessCodeResponse = components['schemas']['CreateAccessCodeResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseAddressUnknown = components['responses']['AddressUnknown'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterInstanceId = components['parameters']['InstanceId'];
export type ParameterSignedProjectId = components['parameters']['SignedProjectId'];
export type ParameterSignedContentHash = components['parameters']['SignedContentHash'];
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    CreateAccessCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4).
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What to generate. Every field is optional. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateAccessCodeRequestBody"];
            };
        } | undefined;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAccessCodeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
