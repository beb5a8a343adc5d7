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
    "/v5/iot/{project_id}/devices/{device_id}/shadow": {
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
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /**
         * Query a device's shadow
         * @description Gives what the device reported last and what it is asked to become, by service. It answers while the device is offline, too.
         */
        get: operations["ShowDeviceShadow"];
        /**
         * Set what a device is to become
         * @description Writes the desired values of a device's shadow. The platform passes them to the device when it is online, or as soon as it comes online.
         */
        put: operations["UpdateDeviceShadowDesiredData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/commands": {
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
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a command to a device and wait for its answer
         * @description Passes a command to an MQTT device that is online, and gives the device's answer. When the device does not answer in time, the status is 200 all the same and the body has IOTDA.014111; whether the device did it is not known.
         */
        post: operations["CreateCommand"];
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
        /** @description Values of one service, and of when they are. */
        DeviceShadowProperties: {
            /** @description Values by property, as the product model defines them. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of the values, UTC, yyyyMMdd'T'HHmmss'Z'. */
            event_time?: string | undefined;
        };
        /** @description The shadow of one service of a device. */
        DeviceShadowData: {
            /** @description The service, as the product model names it. */
            service_id: string;
            /** @description What the device is to become. */
            desired?: components["schemas"]["DeviceShadowProperties"] | undefined;
            /** @description What the device reported last. */
            reported?: components["schemas"]["DeviceShadowProperties"] | undefined;
            /** @description Version of the shadow, which counts its changes. */
            version?: number | undefined;
        };
        /** @description The shadow of a device. */
        DeviceShadow: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description The shadow, an item for each service. */
            shadow?: components["schemas"]["DeviceShadowData"][] | undefined;
        };
        /** @description What one service of a device is to become. */
        UpdateDesired: {
            /** @description The service, as the product model names it. */
            service_id: string;
            /** @description Desired values by property, as the product model defines them. */
            desired: {
                [key: string]: unknown;
            };
            /** @description Version of the shadow that is to be changed; the change is refused when it is another by now. */
            version?: number | undefined;
        };
        /** @description What a device is to become. */
        UpdateDesireds: {
            /** @description The desired values, an item for each service. */
            shadow?: components["schemas"]["UpdateDesired"][] | undefined;
        };
        /** @description A command. */
        DeviceCommandRequest: {
            /** @description The service that has the command, as the product model names it. */
            service_id?: string | undefined;
            /** @description The command, as the product model names it. */
            command_name?: string | undefined;
            /** @description Parameters of the command by name, as the product model defines them. */
            paras: {
                [key: string]: unknown;
            };
        };
        /** @description The answer of a device to a command. */
        DeviceCommandResponse: {
            /** @description Identifies the command. */
            command_id?: string | undefined;
            /** @description The answer of the device. What is in it is between application and device. */
            response?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Why there is no answer, for example IOTDA.014111: the device did not answer in time. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_msg?: string | undefined;
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
        /** @description There is no such device, or the gateway does not know the address. */
        DeviceUnknown: {
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
                    error_code: "IOTDA.014000" | "APIGW.0101";
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
        /**
         * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
         * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
         */
        DeviceId: string;
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
export type DeviceShadowProperties = components['schemas']['DeviceShadowProperties'];
export type DeviceShadowData = components['schemas']['DeviceShadowData'];
export type DeviceShadow = components['schemas']['DeviceShadow'];
export type UpdateDesired = components['schemas']['UpdateDesired'];
export type UpdateDesireds = components['schemas']['UpdateDesireds'];
export type DeviceCommandRequest = components['schemas']['DeviceCommandRequest'];
export type DeviceCommandResponse = components['schemas']['DeviceCommandResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseAddressUnknown = components['responses']['AddressUnknown'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseDeviceUnknown = components['responses']['DeviceUnknown'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterInstanceId = components['parameters']['InstanceId'];
export type ParameterSignedProjectId = components['parameters']['SignedProjectId'];
export type ParameterSignedContentHash = components['parameters']['SignedContentHash'];
export type ParameterDeviceId = components['parameters']['DeviceId'];
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
            path?: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4).
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
            } | undefined;
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
    ShowDeviceShadow: {
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
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shadow. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceShadow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateDeviceShadowDesiredData: {
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
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description The desired values, by service. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDesireds"];
            };
        };
        responses: {
            /** @description The shadow as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceShadow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            /** @description Conflict */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error code. */
                        error_code: string;
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateCommand: {
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
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description The command. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceCommandRequest"];
            };
        };
        responses: {
            /** @description What the device answered, or that it did not. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCommandResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.014016";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
