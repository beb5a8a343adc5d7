// Generated from spec/northbound by `npm run generate`. Do not edit.

export interface paths {
    "/iocm/app/sec/v1.1.0/login": {
        get?: never;
        put?: never;
        /**
         * Log in and get an access token
         * @description Authenticates the application. Every successful login makes all earlier access tokens invalid; never log in concurrently. This is the only operation whose body is form-encoded.
         */
        post: operations["getAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/sec/v1.1.0/refreshToken": {
        get?: never;
        put?: never;
        /**
         * Get a new access token with the refresh token
         * @description Renews the access token. Unlike login, the body is JSON. The answer carries a new refresh token, which replaces the one that was sent.
         */
        post: operations["refreshAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/dm/v1.4.0/devices/{deviceId}": {
        /**
         * Query one device
         * @description Gives a device's configuration, status and service data.
         */
        get: operations["querySingleDeviceInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/dm/v1.4.0/devices": {
        /**
         * Query devices page by page
         * @description Gives the devices that fit the query. gatewayId and pageNo must not both be empty (400/100218).
         */
        get: operations["queryBatchDevicesInfo"];
        put?: never;
        post?: never;
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
        /** @description What the application logs in with. (platformIp and platformPort of the document are the server's variables.) */
        ClientInfo: {
            /** @description Identifies the application. Got when the application was created on the SP portal. 1 to 256 characters. */
            appId: string;
            /** @description The password that belongs to appId. 1 to 256 characters. */
            secret: string;
        };
        /** @description The tokens of a login. */
        AuthOutDTO: {
            /**
             * @description What the access token gives access to; always `default`. At most 256 characters.
             * @constant
             */
            scope: "default";
            /**
             * @description Type of the access token. Its spelling varies, so never build a header from it. At most 256 characters.
             * @enum {string}
             */
            tokenType: "bearer" | "Bearer" | "Bearer ";
            /** @description Seconds for which the access token is valid, counted from its generation. Usually 3600. */
            expiresIn: number;
            /** @description The token that every other API needs. A secret. 1 to 256 characters. */
            accessToken: string;
            /** @description Renews the access token. A secret. At most 256 characters. */
            refreshToken?: (string | null) | undefined;
        };
        /** @description What the access token is renewed with. */
        AuthRefreshInDTO: {
            /** @description Identifies the application. 1 to 256 characters. */
            appId: string;
            /** @description The password that belongs to appId. 1 to 256 characters. */
            secret: string;
            /** @description The refresh token of the newest login or refresh. 1 to 256 characters. */
            refreshToken: string;
        };
        /** @description The tokens of a refresh. */
        AuthRefreshOutDTO: {
            /**
             * @description What the access token gives access to; always `default`. At most 256 characters.
             * @constant
             */
            scope: "default";
            /**
             * @description Type of the access token. Its spelling varies, so never build a header from it. At most 256 characters.
             * @enum {string}
             */
            tokenType: "bearer" | "Bearer" | "Bearer ";
            /** @description Seconds for which the access token is valid, counted from its generation. Usually 3600. */
            expiresIn: number;
            /** @description The token that every other API needs. A secret. 1 to 256 characters. */
            accessToken: string;
            /** @description The refresh token that replaces the one that was sent. A secret. At most 256 characters. */
            refreshToken?: (string | null) | undefined;
        };
        /** @description What is known about the device itself. */
        DeviceInfo: {
            /** @description The device's own identifier, for example its IMEI or MAC address. At most 256 characters. */
            nodeId?: string | undefined;
            /** @description Name. At most 256 characters. */
            name?: string | undefined;
            /** @description Description. At most 2048 characters. */
            description?: string | undefined;
            /** @description Identifies the manufacturer. At most 256 characters. */
            manufacturerId?: string | undefined;
            /** @description Name of the manufacturer. At most 256 characters. */
            manufacturerName?: string | undefined;
            /** @description MAC address. At most 256 characters. */
            mac?: string | undefined;
            /** @description Location. At most 2048 characters. */
            location?: string | undefined;
            /** @description Type of the device, for example WaterMeter. At most 256 characters. */
            deviceType?: string | undefined;
            /** @description Model. At most 256 characters. */
            model?: string | undefined;
            /** @description Software version. At most 256 characters. */
            swVersion?: string | undefined;
            /** @description Firmware version. At most 256 characters. */
            fwVersion?: string | undefined;
            /** @description Hardware version. At most 256 characters. */
            hwVersion?: string | undefined;
            /** @description IMSI of the SIM card; only when asked for with select=imsi. At most 256 characters. */
            imsi?: string | undefined;
            /** @description Protocol, for example CoAP. At most 256 characters. */
            protocolType?: string | undefined;
            /** @description RADIUS address. At most 256 characters. */
            radiusIp?: string | undefined;
            /** @description Bridge through which the device connects. At most 256 characters. */
            bridgeId?: string | undefined;
            /**
             * @description Status.
             * @enum {string}
             */
            status?: ("ONLINE" | "OFFLINE" | "INACTIVE" | "ABNORMAL") | undefined;
            /** @description Detail of the status. At most 256 characters. */
            statusDetail?: string | undefined;
            /** @description Whether the device is muted; TRUE or FALSE as text. At most 256 characters. */
            mute?: string | undefined;
            /** @description Whether the device supports security. At most 256 characters. */
            supportedSecurity?: string | undefined;
            /** @description Whether security is on; TRUE or FALSE as text. At most 256 characters. */
            isSecurity?: string | undefined;
            /** @description Signal strength. At most 256 characters. */
            signalStrength?: string | undefined;
            /** @description SIG version. At most 256 characters. */
            sigVersion?: string | undefined;
            /** @description Serial number. At most 256 characters. */
            serialNumber?: string | undefined;
            /** @description Battery level. At most 256 characters. */
            batteryLevel?: string | undefined;
        };
        /** @description Settings of a service. */
        ServiceInfo: {
            /** @description Commands that are muted. */
            muteCmds?: string[] | undefined;
        };
        /** @description One service of a device with its latest data. */
        DeviceService: {
            /** @description Identifies the service. At most 256 characters. */
            serviceId?: string | undefined;
            /** @description Type of the service. At most 256 characters. */
            serviceType?: string | undefined;
            serviceInfo?: components["schemas"]["ServiceInfo"] | undefined;
            /** @description The latest data, in the form that the device's profile defines. */
            data?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of the data, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            eventTime?: string | undefined;
        };
        /** @description The device's alarm. */
        AlarmInfo: {
            /** @description Severity. At most 256 characters. */
            alarmSeverity?: string | undefined;
            /** @description Whether the alarm is on. */
            alarmStatus?: boolean | undefined;
            /** @description Time of the alarm, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            alarmTime?: string | undefined;
        };
        /** @description One device. */
        QuerySingleDeviceInfoOutDTO: {
            /** @description Identifies the device. At most 256 characters. */
            deviceId: string;
            /** @description Identifies the gateway; the same as deviceId for a directly connected device. At most 256 characters. */
            gatewayId?: string | undefined;
            /**
             * @description Kind of node. UNKNOW is the platform's own spelling.
             * @enum {string}
             */
            nodeType?: ("ENDPOINT" | "GATEWAY" | "UNKNOW") | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            createTime?: string | undefined;
            /** @description Time of the last change, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            lastModifiedTime?: string | undefined;
            deviceInfo?: components["schemas"]["DeviceInfo"] | undefined;
            /** @description The device's services. */
            services?: components["schemas"]["DeviceService"][] | undefined;
            alarmInfo?: components["schemas"]["AlarmInfo"] | undefined;
        };
        /** @description One page of devices. */
        QueryBatchDevicesInfoOutDTO: {
            /** @description Number of devices that fit the query. */
            totalCount: number;
            /** @description Number of this page. */
            pageNo: number;
            /** @description Records on a page. */
            pageSize: number;
            /** @description The devices. */
            devices: components["schemas"]["QuerySingleDeviceInfoOutDTO"][];
        };
    };
    responses: {
        /** @description The platform failed. */
        AuthInternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "50252";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The platform does not know the application that calls. */
        AppKeyUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "100025";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The token is not valid any more, the application is throttled, or it may not do this. Only the code tells which. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "1010005" | "1010009" | "100203" | "100217";
                    /** @description Error description. */
                    error_desc: string;
                } | {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    resultcode: "1010005" | "1010009";
                    /** @description Error description. */
                    resultmsg: string;
                };
            };
        };
        /** @description The platform failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "50252" | "100203";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
    };
    parameters: {
        /** @description Only for a device of another application that was authorised to this one; leave it out for own devices. At most 256 characters. */
        AppId: string;
        /** @description Extra information to return. */
        Select: "imsi";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ClientInfo = components['schemas']['ClientInfo'];
export type AuthOutDTO = components['schemas']['AuthOutDTO'];
export type AuthRefreshInDTO = components['schemas']['AuthRefreshInDTO'];
export type AuthRefreshOutDTO = components['schemas']['AuthRefreshOutDTO'];
export type DeviceInfo = components['schemas']['DeviceInfo'];
export type ServiceInfo = components['schemas']['ServiceInfo'];
export type DeviceService = components['schemas']['DeviceService'];
export type AlarmInfo = components['schemas']['AlarmInfo'];
export type QuerySingleDeviceInfoOutDTO = components['schemas']['QuerySingleDeviceInfoOutDTO'];
export type QueryBatchDevicesInfoOutDTO = components['schemas']['QueryBatchDevicesInfoOutDTO'];
export type ResponseAuthInternalServerError = components['responses']['AuthInternalServerError'];
export type ResponseAppKeyUnknown = components['responses']['AppKeyUnknown'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ParameterAppId = components['parameters']['AppId'];
export type ParameterSelect = components['parameters']['Select'];
export type $defs = Record<string, never>;
export interface operations {
    getAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application's credentials, percent-encoded as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClientInfo"];
            };
        };
        responses: {
            /** @description Logged in. All earlier access tokens of this appId are invalid from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthOutDTO"];
                };
            };
            /** @description A mandatory field is missing, or the application may not log in. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "102202" | "100449" | "100247";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            /** @description Wrong appId or secret. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100208";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            500: components["responses"]["AuthInternalServerError"];
        };
    };
    refreshAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application's credentials and its newest refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthRefreshInDTO"];
            };
        };
        responses: {
            /** @description A new access token and a new refresh token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefreshOutDTO"];
                };
            };
            /** @description A mandatory field is missing or wrong, or the application may not renew its token. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "102202" | "50400" | "100247" | "100449";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            /** @description Wrong appId, secret or refresh token. Only a login tells which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100208";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            500: components["responses"]["AuthInternalServerError"];
        };
    };
    querySingleDeviceInfo: {
        parameters: {
            query?: {
                /** @description Only for a device of another application that was authorised to this one; leave it out for own devices. At most 256 characters. */
                appId?: components["parameters"]["AppId"] | undefined;
                /** @description Extra information to return. */
                select?: components["parameters"]["Select"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the device. The platform allocated it when the device was registered. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
                 */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuerySingleDeviceInfoOutDTO"];
                };
            };
            /** @description The request is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100405";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["Forbidden"];
            /** @description The platform does not know the device, or has no data of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100403" | "100418";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    queryBatchDevicesInfo: {
        parameters: {
            query?: {
                /** @description Only for a device of another application that was authorised to this one; leave it out for own devices. At most 256 characters. */
                appId?: components["parameters"]["AppId"] | undefined;
                /** @description The gateway whose devices are wanted. At most 256 characters. */
                gatewayId?: string | undefined;
                /** @description Kind of node. */
                nodeType?: ("ENDPOINT" | "GATEWAY" | "UNKNOW") | undefined;
                /** @description Device type, for example WaterMeter. At most 256 characters. */
                deviceType?: string | undefined;
                /** @description Location of the device. At most 2048 characters. */
                location?: string | undefined;
                /** @description Name of the device. At most 256 characters. */
                name?: string | undefined;
                /** @description Page number; 0 is the first page. */
                pageNo?: number | undefined;
                /** @description Records on a page. Send it always, because its default differs. 1 to 250. */
                pageSize?: number | undefined;
                /** @description Status of the device. */
                status?: ("ONLINE" | "OFFLINE" | "INACTIVE" | "ABNORMAL") | undefined;
                /** @description Earliest time of registration, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                startTime?: string | undefined;
                /** @description Latest time of registration, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                endTime?: string | undefined;
                /** @description Order of the records by time of registration. Default DESC. */
                sort?: ("ASC" | "DESC") | undefined;
                /** @description Extra information to return. */
                select?: components["parameters"]["Select"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryBatchDevicesInfoOutDTO"];
                };
            };
            /** @description The query is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100216" | "100218" | "100405";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** The list operations, by path: their method, and the property of the answer that holds the items. */
export interface lists {
    "/iocm/app/dm/v1.4.0/devices": { method: "get"; items: "devices" };
}
type common = "50252";
/** The documented error codes of each operation. */
export interface errorCodes {
    getAuthToken: common | "100208" | "100247" | "100449" | "102202";
    refreshAuthToken: common | "100208" | "100247" | "100449" | "102202" | "50400";
    querySingleDeviceInfo: common | "100025" | "100203" | "100217" | "100403" | "100405" | "100418" | "1010005" | "1010009";
    queryBatchDevicesInfo: common | "100025" | "100203" | "100216" | "100217" | "100218" | "100405" | "1010005" | "1010009";
}
