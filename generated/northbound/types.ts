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
    "/iocm/app/reg/v1.1.0/deviceCredentials": {
        get?: never;
        put?: never;
        /**
         * Register a device with a verification code
         * @description Makes a device known to the platform, and gives the verification code with which it connects. For devices that speak LWM2M over CoAP, or have the Agent Lite SDK; those of MQTT are registered at the same address of v2.0.0, which is not modelled.
         */
        post: operations["regDirectDevice"];
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
        /**
         * Change what is known about a device
         * @description Changes what is sent, and leaves the rest as it is.
         */
        put: operations["modifyDeviceInfo"];
        post?: never;
        /**
         * Delete a device
         * @description Deletes a device. To connect again it has to be registered again.
         */
        delete: operations["deleteDirectDevice"];
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
    "/iocm/app/cmd/v1.4.0/deviceCommands": {
        /**
         * Query commands page by page
         * @description Gives the commands of the application, or those to one device, with their status.
         */
        get: operations["queryDeviceCommand"];
        put?: never;
        /**
         * Send a command to a device
         * @description Passes a command to a device that speaks LWM2M over CoAP, for example over NB-IoT; at once, or when it next reports. What became of it is told to callbackUrl, or asked for with queryDeviceCommand.
         */
        post: operations["postDeviceCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}": {
        get?: never;
        /**
         * Cancel a command
         * @description Cancels a command that is still PENDING.
         */
        put: operations["updateDeviceCommand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/sub/v1.2.0/subscriptions": {
        /**
         * Query subscriptions page by page
         * @description Gives the subscriptions of the application, or those of one kind.
         */
        get: operations["queryBatchSubscriptions"];
        put?: never;
        /**
         * Subscribe to changes of devices and their data
         * @description From now on the platform sends what happens, of one kind, to a callback URL. An application has one subscription for each kind.
         */
        post: operations["subDeviceBusinessData"];
        /**
         * Delete many subscriptions
         * @description Deletes the subscriptions of one kind, or those with one callback URL. Without either, all of them.
         */
        delete: operations["deleteBatchSubscriptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}": {
        /**
         * Query one subscription
         * @description Gives a subscription.
         */
        get: operations["querySingleSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @description Deletes a subscription; nothing of its kind is sent any more.
         */
        delete: operations["deleteSingleSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/data/v1.2.0/deviceDataHistory": {
        /**
         * Query what a device reported, page by page
         * @description Gives the data that a device reported, as long as the platform keeps it.
         */
        get: operations["queryDeviceDataHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/iocm/app/data/v1.1.0/deviceCapabilities": {
        /**
         * Query what devices can do
         * @description Gives the services of a device, with the properties that it reports and the commands that it takes, as its profile defines them.
         */
        get: operations["queryDeviceCapabilities"];
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
            /**
             * Format: password
             * @description The password that belongs to appId. 1 to 256 characters.
             */
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
            /**
             * Format: password
             * @description The token that every other API needs. A secret. 1 to 256 characters.
             */
            accessToken: string;
            /**
             * Format: password
             * @description Renews the access token. A secret. At most 256 characters.
             */
            refreshToken?: (string | null) | undefined;
        };
        /** @description What the access token is renewed with. */
        AuthRefreshInDTO: {
            /** @description Identifies the application. 1 to 256 characters. */
            appId: string;
            /**
             * Format: password
             * @description The password that belongs to appId. 1 to 256 characters.
             */
            secret: string;
            /**
             * Format: password
             * @description The refresh token of the newest login or refresh. 1 to 256 characters.
             */
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
            /**
             * Format: password
             * @description The token that every other API needs. A secret. 1 to 256 characters.
             */
            accessToken: string;
            /**
             * Format: password
             * @description The refresh token that replaces the one that was sent. A secret. At most 256 characters.
             */
            refreshToken?: (string | null) | undefined;
        };
        /** @description A device to be registered. */
        RegDirectDeviceInDTO2: {
            /** @description The device's own identifier, which it sends when it connects; its IMEI, MAC address or serial number. With a Qualcomm chip urn:imei: and the IMEI. 1 to 256 characters. */
            nodeId: string;
            /**
             * Format: password
             * @description Verification code, unique on the platform; best the same as nodeId. Without it the platform makes one. A secret. At most 256 characters.
             */
            verifyCode?: string | undefined;
            /**
             * Format: password
             * @description Pre-shared key of a device that speaks DTLS, hexadecimal. Without it the platform makes one. A secret. 8 to 32 characters, matches ^[a-fA-F0-9]{8,32}$.
             */
            psk?: string | undefined;
            /** @description The device's user; of an NB-IoT device its IMSI. At most 256 characters. */
            endUserId?: string | undefined;
            /** @description Seconds until the registration is forgotten when the device does not connect. 0: it never is. Send it, because its default differs. 0 to 2147483647. */
            timeout?: number | undefined;
            /** @description Whether the device connects with DTLS; without it, false. */
            isSecure?: boolean | undefined;
            /** @description IMSI of an NB-IoT device. 1 to 64 characters. */
            imsi?: string | undefined;
            /** @description The product that the device belongs to. At most 256 characters. */
            productId?: string | undefined;
            /** @description What else is known about the device, with the names that modifyDeviceInfo has. */
            deviceInfo?: {
                [key: string]: unknown;
            } | undefined;
        };
        /** @description A registered device. */
        RegDirectDeviceOutDTO: {
            /** @description Identifies the device. At most 256 characters. */
            deviceId?: string | undefined;
            /**
             * Format: password
             * @description Verification code, that of the request or the platform's. A secret. At most 256 characters.
             */
            verifyCode?: string | undefined;
            /** @description Seconds within which the device has to connect. 0: without end. */
            timeout?: number | undefined;
            /**
             * Format: password
             * @description Pre-shared key, that of the request or the platform's. A secret. At most 32 characters.
             */
            psk?: string | undefined;
            /** @description Why it is refused, for example 100418; the status does not tell. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_desc?: string | undefined;
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
        /** @description How the data of a device is kept. */
        DataConfigDTO: {
            /** @description How long the data is kept. */
            dataAgingTime?: number | undefined;
        };
        /** @description Settings of a device. */
        DeviceConfigDTO: {
            dataConfig?: components["schemas"]["DataConfigDTO"] | undefined;
        };
        /** @description What is to change about a device. */
        ModifyDeviceInforInDTO: {
            /** @description Name. 1 to 256 characters. */
            name?: string | undefined;
            /** @description The device's user. 1 to 256 characters. */
            endUser?: string | undefined;
            /** @description Whether the device is frozen: what it reports is then neither handled nor kept. TRUE or FALSE as text. 1 to 256 characters. */
            mute?: string | undefined;
            /** @description Identifies the manufacturer. 1 to 256 characters. */
            manufacturerId?: string | undefined;
            /** @description Name of the manufacturer. 1 to 256 characters. */
            manufacturerName?: string | undefined;
            /** @description Type of the device, in upper camel case, for example WaterMeter. 1 to 256 characters. */
            deviceType?: string | undefined;
            /** @description Model. 1 to 256 characters. */
            model?: string | undefined;
            /** @description Location. 1 to 1024 characters. */
            location?: string | undefined;
            /** @description Protocol: CoAP, LWM2M or MQTT. 1 to 256 characters. */
            protocolType?: string | undefined;
            /** @description Region. 1 to 256 characters. */
            region?: string | undefined;
            /** @description Organisation that the device belongs to. 1 to 256 characters. */
            organization?: string | undefined;
            /** @description Time zone of the device. 1 to 256 characters. */
            timezone?: string | undefined;
            /** @description IMSI of an NB-IoT device. 1 to 64 characters. */
            imsi?: string | undefined;
            deviceConfig?: components["schemas"]["DeviceConfigDTO"] | undefined;
            /** @description The product that the device belongs to. At most 256 characters. */
            productId?: string | undefined;
            /** @description Fields of your own. */
            customFields?: {
                [key: string]: unknown;
            }[] | undefined;
        };
        /** @description The platform's error body, in an answer that is no error by its status. */
        Refusal: {
            /** @description Error code. */
            error_code: string;
            /** @description Error description. */
            error_desc: string;
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
        /** @description Which page it is. */
        Pagination: {
            /** @description Number of this page. */
            pageNo?: number | undefined;
            /** @description Records on a page. */
            pageSize?: number | undefined;
            /** @description Number of commands that fit the query. */
            totalSize?: number | undefined;
        };
        /** @description A command. */
        CommandDTOV4Answer: {
            /** @description The service that has the command, as the device's profile names it. */
            serviceId?: string | undefined;
            /** @description The command, as the device's profile names it. */
            method?: string | undefined;
            /** @description Parameters of the command by name. */
            paras?: {
                [key: string]: unknown;
            } | undefined;
        };
        /** @description A command and what became of it. */
        DeviceCommandRespV4: {
            /** @description Identifies the command. 1 to 64 characters. */
            commandId?: string | undefined;
            /** @description The application that the command belongs to. 1 to 64 characters. */
            appId?: string | undefined;
            /** @description The device. 1 to 64 characters. */
            deviceId?: string | undefined;
            command?: components["schemas"]["CommandDTOV4Answer"] | undefined;
            /** @description Where the platform tells each change of the status. At most 1024 characters. */
            callbackUrl?: string | undefined;
            /** @description Seconds for which the command waits for the device, counted from its creation. */
            expireTime?: number | undefined;
            /** @description PENDING: it waits for the device; SENT: on its way; DELIVERED: the device has it; SUCCESSFUL or FAILED: the device did it, or not; TIMEOUT: no answer; EXPIRED: it waited too long; CANCELED. */
            status?: ("PENDING" | "EXPIRED" | "SUCCESSFUL" | "FAILED" | "TIMEOUT" | "CANCELED" | "DELIVERED" | "SENT" | (string & {})) | undefined;
            /** @description What the device answered. */
            result?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. */
            creationTime?: string | undefined;
            /** @description Time of execution, UTC, yyyyMMdd'T'HHmmss'Z'. */
            executeTime?: string | undefined;
            /** @description Time at which the platform sent it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            platformIssuedTime?: string | undefined;
            /** @description Time at which the device had it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            deliveredTime?: string | undefined;
            /** @description How often the platform sent it. */
            issuedTimes?: number | undefined;
            /** @description How often the platform sends it again at most. */
            maxRetransmit?: number | undefined;
        };
        /** @description One page of commands. */
        QueryDeviceCommandOutDTO2: {
            pagination?: components["schemas"]["Pagination"] | undefined;
            /** @description The commands. */
            data?: components["schemas"]["DeviceCommandRespV4"][] | undefined;
            /** @description Why it is refused, for example 100418; the status does not tell. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_desc?: string | undefined;
        };
        /** @description A command. */
        CommandDTOV4: {
            /** @description The service that has the command, as the device's profile names it. 1 to 64 characters. */
            serviceId: string;
            /** @description The command, as the device's profile names it. 1 to 128 characters. */
            method: string;
            /** @description Parameters of the command by name, as the device's profile defines them. */
            paras: {
                [key: string]: unknown;
            };
        };
        /** @description A command to a device. */
        PostDeviceCommandInDTO2: {
            /** @description The device. At most 64 characters. */
            deviceId: string;
            command: components["schemas"]["CommandDTOV4"];
            /** @description Where the platform tells each change of the status. Host and port have to be those of the subscriptions' callbackUrl. At most 1024 characters. */
            callbackUrl?: string | undefined;
            /**
             * @description Seconds for which the command waits for the device. 0: it is sent at once, and lost when the device cannot be reached.
             * @default 172800
             */
            expireTime?: number | undefined;
            /** @description How often the platform sends it again at most when the device does not acknowledge it. 0 to 3. */
            maxRetransmit?: number | undefined;
        };
        /** @description A command and what became of it. */
        PostDeviceCommandOutDTO2: {
            /** @description Identifies the command. */
            commandId?: string | undefined;
            /** @description The application that the command belongs to. */
            appId?: string | undefined;
            /** @description The device. */
            deviceId?: string | undefined;
            command?: components["schemas"]["CommandDTOV4Answer"] | undefined;
            /** @description Where the platform tells each change of the status. */
            callbackUrl?: string | undefined;
            /** @description Seconds for which the command waits for the device, counted from its creation. */
            expireTime?: number | undefined;
            /** @description PENDING: it waits for the device; SENT: on its way; DELIVERED: the device has it; SUCCESSFUL or FAILED: the device did it, or not; TIMEOUT: no answer; EXPIRED: it waited too long; CANCELED. */
            status?: string | undefined;
            /** @description What the device answered. */
            result?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. */
            creationTime?: string | undefined;
            /** @description Time of execution, UTC, yyyyMMdd'T'HHmmss'Z'. */
            executeTime?: string | undefined;
            /** @description Time at which the platform sent it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            platformIssuedTime?: string | undefined;
            /** @description Time at which the device had it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            deliveredTime?: string | undefined;
            /** @description How often the platform sent it. */
            issuedTimes?: number | undefined;
            /** @description How often the platform sends it again at most. */
            maxRetransmit?: number | undefined;
            /** @description Why it is refused, for example 100418; the status does not tell. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_desc?: string | undefined;
        };
        /** @description What a command is to become. */
        UpdateDeviceCommandInDTO: {
            /**
             * @description Nothing but CANCELED.
             * @enum {string}
             */
            status: "CANCELED";
        };
        /** @description A command and what became of it. */
        UpdateDeviceCommandOutDTO: {
            /** @description Identifies the command. 1 to 64 characters. */
            commandId?: string | undefined;
            /** @description The application that the command belongs to. 1 to 64 characters. */
            appId?: string | undefined;
            /** @description The device. 1 to 64 characters. */
            deviceId?: string | undefined;
            command?: components["schemas"]["CommandDTOV4Answer"] | undefined;
            /** @description Where the platform tells each change of the status. At most 1024 characters. */
            callbackUrl?: string | undefined;
            /** @description Seconds for which the command waits for the device, counted from its creation. */
            expireTime?: number | undefined;
            /** @description PENDING: it waits for the device; SENT: on its way; DELIVERED: the device has it; SUCCESSFUL or FAILED: the device did it, or not; TIMEOUT: no answer; EXPIRED: it waited too long; CANCELED. */
            status?: ("PENDING" | "EXPIRED" | "SUCCESSFUL" | "FAILED" | "TIMEOUT" | "CANCELED" | "DELIVERED" | "SENT" | (string & {})) | undefined;
            /** @description What the device answered. */
            result?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. At most 20 characters. */
            creationTime?: string | undefined;
            /** @description Time of execution, UTC, yyyyMMdd'T'HHmmss'Z'. At most 20 characters. */
            executeTime?: string | undefined;
            /** @description Time at which the platform sent it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            platformIssuedTime?: string | undefined;
            /** @description Time at which the device had it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            deliveredTime?: string | undefined;
            /** @description How often the platform sent it. */
            issuedTimes?: number | undefined;
            /** @description How often the platform sends it again at most. */
            maxRetransmit?: number | undefined;
            /** @description Why it is refused, for example 100418; the status does not tell. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_desc?: string | undefined;
        };
        /** @description A subscription. */
        SubscriptionDTO: {
            /** @description Identifies the subscription. */
            subscriptionId?: string | undefined;
            /** @description What is told, for example deviceDataChanged. */
            notifyType?: string | undefined;
            /** @description Where it is sent. */
            callbackUrl?: string | undefined;
        };
        /** @description One page of subscriptions. */
        QueryBatchSubOutDTO: {
            /** @description Number of subscriptions that fit the query. */
            totalCount?: number | undefined;
            /** @description Number of this page. */
            pageNo?: number | undefined;
            /** @description Records on a page. */
            pageSize?: number | undefined;
            /** @description The subscriptions. */
            subscriptions?: components["schemas"]["SubscriptionDTO"][] | undefined;
        };
        /** @description What is subscribed to. */
        SubDeviceDataInDTO: {
            /** @description The application whose devices it is about, if that is another one, which authorised yours. At most 256 characters. */
            appId?: string | undefined;
            /** @description What is to be told, for example deviceDataChanged: what a device reports. */
            notifyType: "deviceAdded" | "bindDevice" | "deviceInfoChanged" | "deviceDataChanged" | "deviceDatasChanged" | "deviceDeleted" | "messageConfirm" | "commandRsp" | "deviceEvent" | "serviceInfoChanged" | "ruleEvent" | "deviceModelAdded" | "deviceModelDeleted" | "deviceDesiredPropertiesModifyStatusChanged" | "deviceCapabilitiesChanged" | "deviceCapabilitiesAdded" | "deviceCapabilitiesDeleted" | (string & {});
            /** @description Where it is sent, HTTPS or HTTP, with a port. At most 1024 characters. */
            callbackUrl: string;
            /** @description How it is sent, for example http. At most 32 characters. */
            channel?: string | undefined;
        };
        /** @description What a device reported of one of its services. */
        DeviceDataHistoryDTO: {
            /** @description The device. */
            deviceId?: string | undefined;
            /** @description The gateway of the device; the same as deviceId for a directly connected device. */
            gatewayId?: string | undefined;
            /** @description The application that the device belongs to. */
            appId?: string | undefined;
            /** @description The service. At most 256 characters. */
            serviceId?: string | undefined;
            /** @description The data, in the form that the device's profile defines. */
            data?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of the data, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            timestamp?: string | undefined;
        };
        /** @description One page of data. */
        QueryDeviceDataHistoryOutDTO: {
            /** @description Number of records that fit the query. */
            totalCount?: number | undefined;
            /** @description Number of this page. */
            pageNo?: number | undefined;
            /** @description Records on a page. */
            pageSize?: number | undefined;
            /** @description The data. */
            deviceDataHistoryDTOs?: components["schemas"]["DeviceDataHistoryDTO"][] | undefined;
            /** @description Why it is refused, for example 100418; the status does not tell. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_desc?: string | undefined;
        };
        /** @description A parameter of a command or an answer. */
        ServiceCommandPara: {
            /** @description Name. */
            paraName?: string | undefined;
            /** @description Type of its values, for example int, decimal or string. */
            dataType?: string | undefined;
            /** @description Whether it has to be there. */
            required?: boolean | undefined;
            /** @description Smallest value, as text. */
            min?: string | undefined;
            /** @description Largest value, as text. */
            max?: string | undefined;
            /** @description Step between its values. */
            step?: number | undefined;
            /** @description Characters that a text may have. */
            maxLength?: number | undefined;
            /** @description Unit. */
            unit?: string | undefined;
            /** @description The values that it may have. */
            enumList?: string[] | undefined;
        };
        /** @description An answer of a device to a command. */
        ServiceCommandResponse: {
            /** @description Name. */
            responseName?: string | undefined;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandPara"][] | undefined;
        };
        /** @description A command that a service takes. */
        ServiceCommand: {
            /** @description Name. */
            commandName?: string | undefined;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandPara"][] | undefined;
            /** @description What a device answers to it. */
            responses?: components["schemas"]["ServiceCommandResponse"][] | undefined;
        };
        /** @description A property that a service reports. */
        ServiceProperty: {
            /** @description Name. */
            propertyName?: string | undefined;
            /** @description Type of its values, for example int, decimal or string. */
            dataType?: string | undefined;
            /** @description Whether it has to be there. */
            required?: boolean | undefined;
            /** @description Smallest value, as text. */
            min?: string | undefined;
            /** @description Largest value, as text. */
            max?: string | undefined;
            /** @description Step between its values. */
            step?: number | undefined;
            /** @description Characters that a text may have. */
            maxLength?: number | undefined;
            /** @description What can be done with it: R it is read, W written, E observed. */
            method?: string | undefined;
            /** @description Unit. */
            unit?: string | undefined;
            /** @description The values that it may have. */
            enumList?: string[] | undefined;
        };
        /** @description A service of a device. */
        ServiceCapabilityDTO: {
            /** @description Identifies the service. */
            serviceId?: string | undefined;
            /** @description Type of the service. */
            serviceType?: string | undefined;
            /** @description How important it is: Master, Mandatory or Optional. */
            option?: string | undefined;
            /** @description Description. */
            description?: string | undefined;
            /** @description The commands that it takes. */
            commands?: components["schemas"]["ServiceCommand"][] | undefined;
            /** @description The properties that it reports. */
            properties?: components["schemas"]["ServiceProperty"][] | undefined;
        };
        /** @description What a device can do. */
        DeviceCapabilityDTO: {
            /** @description The device. */
            deviceId?: string | undefined;
            /** @description Its services. */
            serviceCapabilities?: components["schemas"]["ServiceCapabilityDTO"][] | undefined;
        };
        /** @description What devices can do. */
        QueryDeviceCapabilitiesOutDTO: {
            /** @description The devices. */
            deviceCapabilities?: components["schemas"]["DeviceCapabilityDTO"][] | undefined;
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
        /** @description The platform does not know the device. */
        DeviceUnknown: {
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
        /** @description The request is not acceptable. */
        InputInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "50400";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The request is not acceptable. */
        CommandInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "100022";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "1010005" | "1010009";
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
        CommandFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "100001" | "100023" | "100220" | "101016" | "101017";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The platform is congested. */
        Congested: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "100501";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
        /** @description The platform failed. */
        Failed: {
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
        /** @description There is no such subscription. */
        SubscriptionUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description Error code.
                     * @enum {string}
                     */
                    error_code: "100225";
                    /** @description Error description. */
                    error_desc: string;
                };
            };
        };
    };
    parameters: {
        /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
        OwnerAppId: string;
        /**
         * @description Identifies the device. The platform allocated it when the device was registered. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
         * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
         */
        DeviceId: string;
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
export type RegDirectDeviceInDTO2 = components['schemas']['RegDirectDeviceInDTO2'];
export type RegDirectDeviceOutDTO = components['schemas']['RegDirectDeviceOutDTO'];
export type DeviceInfo = components['schemas']['DeviceInfo'];
export type ServiceInfo = components['schemas']['ServiceInfo'];
export type DeviceService = components['schemas']['DeviceService'];
export type AlarmInfo = components['schemas']['AlarmInfo'];
export type QuerySingleDeviceInfoOutDTO = components['schemas']['QuerySingleDeviceInfoOutDTO'];
export type DataConfigDTO = components['schemas']['DataConfigDTO'];
export type DeviceConfigDTO = components['schemas']['DeviceConfigDTO'];
export type ModifyDeviceInforInDTO = components['schemas']['ModifyDeviceInforInDTO'];
export type Refusal = components['schemas']['Refusal'];
export type QueryBatchDevicesInfoOutDTO = components['schemas']['QueryBatchDevicesInfoOutDTO'];
export type Pagination = components['schemas']['Pagination'];
export type CommandDTOV4Answer = components['schemas']['CommandDTOV4Answer'];
export type DeviceCommandRespV4 = components['schemas']['DeviceCommandRespV4'];
export type QueryDeviceCommandOutDTO2 = components['schemas']['QueryDeviceCommandOutDTO2'];
export type CommandDTOV4 = components['schemas']['CommandDTOV4'];
export type PostDeviceCommandInDTO2 = components['schemas']['PostDeviceCommandInDTO2'];
export type PostDeviceCommandOutDTO2 = components['schemas']['PostDeviceCommandOutDTO2'];
export type UpdateDeviceCommandInDTO = components['schemas']['UpdateDeviceCommandInDTO'];
export type UpdateDeviceCommandOutDTO = components['schemas']['UpdateDeviceCommandOutDTO'];
export type SubscriptionDTO = components['schemas']['SubscriptionDTO'];
export type QueryBatchSubOutDTO = components['schemas']['QueryBatchSubOutDTO'];
export type SubDeviceDataInDTO = components['schemas']['SubDeviceDataInDTO'];
export type DeviceDataHistoryDTO = components['schemas']['DeviceDataHistoryDTO'];
export type QueryDeviceDataHistoryOutDTO = components['schemas']['QueryDeviceDataHistoryOutDTO'];
export type ServiceCommandPara = components['schemas']['ServiceCommandPara'];
export type ServiceCommandResponse = components['schemas']['ServiceCommandResponse'];
export type ServiceCommand = components['schemas']['ServiceCommand'];
export type ServiceProperty = components['schemas']['ServiceProperty'];
export type ServiceCapabilityDTO = components['schemas']['ServiceCapabilityDTO'];
export type DeviceCapabilityDTO = components['schemas']['DeviceCapabilityDTO'];
export type QueryDeviceCapabilitiesOutDTO = components['schemas']['QueryDeviceCapabilitiesOutDTO'];
export type ResponseAuthInternalServerError = components['responses']['AuthInternalServerError'];
export type ResponseAppKeyUnknown = components['responses']['AppKeyUnknown'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseDeviceUnknown = components['responses']['DeviceUnknown'];
export type ResponseInputInvalid = components['responses']['InputInvalid'];
export type ResponseCommandInvalid = components['responses']['CommandInvalid'];
export type ResponseTokenRefused = components['responses']['TokenRefused'];
export type ResponseCommandFailed = components['responses']['CommandFailed'];
export type ResponseCongested = components['responses']['Congested'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseSubscriptionUnknown = components['responses']['SubscriptionUnknown'];
export type ParameterOwnerAppId = components['parameters']['OwnerAppId'];
export type ParameterDeviceId = components['parameters']['DeviceId'];
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
    regDirectDevice: {
        parameters: {
            query?: {
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The device. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegDirectDeviceInDTO2"];
            };
        };
        responses: {
            /** @description Registered, or refused with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegDirectDeviceOutDTO"];
                };
            };
            /** @description The device is there already, or the request is not acceptable. */
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
                        error_code: "100003" | "100007" | "100416" | "100426" | "50400";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, the application is throttled, or it may not do this. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100203" | "100217" | "600002";
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
            /** @description The platform failed, or takes no more devices. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100001" | "100203" | "100412" | "100441" | "103026";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
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
                deviceId: components["parameters"]["DeviceId"];
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
    modifyDeviceInfo: {
        parameters: {
            query?: {
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the device. The platform allocated it when the device was registered. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyDeviceInforInDTO"];
            };
        };
        responses: {
            /** @description The change is refused, in spite of the status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "100022" | "100440" | "50400";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, the application is throttled, or it may not do this. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100203" | "100217" | "500004";
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
            404: components["responses"]["DeviceUnknown"];
            /** @description The platform failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "50252" | "100203" | "100441";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
        };
    };
    deleteDirectDevice: {
        parameters: {
            query?: {
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
                /** @description Of a gateway, whether the devices behind it are deleted with it. Default true. */
                cascade?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the device. The platform allocated it when the device was registered. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InputInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
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
    queryDeviceCommand: {
        parameters: {
            query?: {
                /** @description Page number; 0 is the first page. Default 0. */
                pageNo?: number | undefined;
                /** @description Records on a page. 1 to 1000. Default 1000. */
                pageSize?: number | undefined;
                /** @description The device whose commands are wanted. At most 64 characters. */
                deviceId?: string | undefined;
                /** @description Commands sent after it, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                startTime?: string | undefined;
                /** @description Commands sent before it, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                endTime?: string | undefined;
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of commands, or a refusal with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceCommandOutDTO2"];
                };
            };
            400: components["responses"]["CommandInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100217";
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
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["Congested"];
        };
    };
    postDeviceCommand: {
        parameters: {
            query?: {
                /** @description The application that the command belongs to, if that is another one, which authorised yours. Leave it out for your own. At most 64 characters. */
                appId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The command. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDeviceCommandInDTO2"];
            };
        };
        responses: {
            /** @description The command is refused, in spite of the status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDeviceCommandOutDTO2"];
                };
            };
            /** @description The command, on its way or waiting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDeviceCommandOutDTO2"];
                };
            };
            /** @description The request is not acceptable, or too many commands wait. */
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
                        error_code: "100022" | "100223";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100217" | "100612";
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
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["Congested"];
        };
    };
    updateDeviceCommand: {
        parameters: {
            query?: {
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the command; its commandId. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 5f1b4e7a0c2d4e3f8a9b1c2d3e4f5a6b
                 */
                deviceCommandId: string;
            };
            cookie?: never;
        };
        /** @description What the command is to become. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeviceCommandInDTO"];
            };
        };
        responses: {
            /** @description The command, or a refusal with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateDeviceCommandOutDTO"];
                };
            };
            400: components["responses"]["CommandInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["TokenRefused"];
            500: components["responses"]["CommandFailed"];
            503: components["responses"]["Congested"];
        };
    };
    queryBatchSubscriptions: {
        parameters: {
            query?: {
                /** @description The application that has subscribed, if that is another one, which authorised yours. Leave it out for your own. At most 256 characters. */
                appId?: string | undefined;
                /** @description The kind that is wanted, for example deviceDataChanged. At most 256 characters. */
                notifyType?: string | undefined;
                /** @description Page number; 0 is the first page. Default 0. */
                pageNo?: number | undefined;
                /** @description Records on a page. At least 1. Default 10. */
                pageSize?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryBatchSubOutDTO"];
                };
            };
            /** @description Too many subscriptions fit the query. */
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
                        error_code: "100224";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["TokenRefused"];
            500: components["responses"]["Failed"];
        };
    };
    subDeviceBusinessData: {
        parameters: {
            query?: {
                /** @description Whose callback URL it is. false: of the application that authorised yours; true: of yours. */
                ownerFlag?: ("false" | "true") | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted, and where. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubDeviceDataInDTO"];
            };
        };
        responses: {
            /** @description Subscribed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDTO"];
                };
            };
            /** @description The callback URL is not acceptable. */
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
                        error_code: "100222";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100217";
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
            /** @description The application has subscribed to it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "100227";
                        /** @description Error description. */
                        error_desc: string;
                    };
                };
            };
            500: components["responses"]["Failed"];
        };
    };
    deleteBatchSubscriptions: {
        parameters: {
            query?: {
                /** @description The application that has subscribed, if that is another one, which authorised yours. Leave it out for your own. At most 256 characters. */
                appId?: string | undefined;
                /** @description The kind of which none is wanted any more. At most 256 characters. */
                notifyType?: string | undefined;
                /** @description The callback URL that nothing is to be sent to any more. At most 1024 characters. */
                callbackUrl?: string | undefined;
                /** @description How the platform sends. */
                channel?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InputInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100217";
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
            404: components["responses"]["SubscriptionUnknown"];
            500: components["responses"]["Failed"];
        };
    };
    querySingleSubscription: {
        parameters: {
            query?: {
                /** @description The application that has subscribed, if that is another one, which authorised yours. Leave it out for your own. At most 256 characters. */
                appId?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the subscription. The platform allocated it when it was made. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionDTO"];
                };
            };
            400: components["responses"]["InputInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            403: components["responses"]["TokenRefused"];
            500: components["responses"]["Failed"];
        };
    };
    deleteSingleSubscription: {
        parameters: {
            query?: {
                /** @description The application that has subscribed, if that is another one, which authorised yours. Leave it out for your own. At most 256 characters. */
                appId?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Identifies the subscription. The platform allocated it when it was made. 1 to 256 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
                 */
                subscriptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InputInvalid"];
            401: components["responses"]["AppKeyUnknown"];
            /** @description The token is not valid any more, or the application is throttled. Only the code tells which. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Error code.
                         * @enum {string}
                         */
                        error_code: "1010005" | "1010009" | "100217";
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
            404: components["responses"]["SubscriptionUnknown"];
            500: components["responses"]["Failed"];
        };
    };
    queryDeviceDataHistory: {
        parameters: {
            query: {
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
                /**
                 * @description The device.
                 * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
                 */
                deviceId: string;
                /**
                 * @description The gateway of the device; the same as deviceId for a directly connected device.
                 * @example 8c23b6b4-ea68-48fb-9c2f-90452a81ebb1
                 */
                gatewayId: string;
                /** @description The service whose data is wanted. */
                serviceId?: string | undefined;
                /** @description The property that is wanted. */
                property?: string | undefined;
                /** @description Page number; 0 is the first page. Default 0. */
                pageNo?: number | undefined;
                /** @description Records on a page. The default is 1, so send it; an answer should stay below 16 MB. At most 2000. Default 1. */
                pageSize?: number | undefined;
                /** @description Data from after it, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                startTime?: string | undefined;
                /** @description Data from before it, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}T[0-9]{6}Z$. */
                endTime?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of data, or a refusal with a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceDataHistoryOutDTO"];
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
                        error_code: "100216" | "100419";
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
    queryDeviceCapabilities: {
        parameters: {
            query?: {
                /** @description The device. */
                deviceId?: string | undefined;
                /** @description The application that owns it, if that is another one, which authorised yours. Leave it out for your own. */
                appId?: components["parameters"]["OwnerAppId"] | undefined;
                /** @description The gateway of the device; the same as deviceId for a directly connected device. */
                gatewayId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the devices can do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceCapabilitiesOutDTO"];
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
                        error_code: "100022";
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
    "/iocm/app/cmd/v1.4.0/deviceCommands": { method: "get"; items: "data" };
    "/iocm/app/sub/v1.2.0/subscriptions": { method: "get"; items: "subscriptions" };
    "/iocm/app/data/v1.2.0/deviceDataHistory": { method: "get"; items: "deviceDataHistoryDTOs" };
}
type common = never;
/** The documented error codes of each operation. */
export interface errorCodes {
    getAuthToken: common | "100208" | "100247" | "100449" | "102202" | "50252";
    refreshAuthToken: common | "100208" | "100247" | "100449" | "102202" | "50252" | "50400";
    regDirectDevice: common | "100001" | "100003" | "100007" | "100025" | "100203" | "100217" | "100412" | "100416" | "100426" | "100441" | "1010005" | "1010009" | "103026" | "103028" | "50400" | "600002";
    querySingleDeviceInfo: common | "100025" | "100203" | "100217" | "100403" | "100405" | "100418" | "1010005" | "1010009" | "50252";
    modifyDeviceInfo: common | "100022" | "100025" | "100203" | "100217" | "100403" | "100418" | "100440" | "100441" | "1010005" | "1010009" | "500004" | "50252" | "50400";
    deleteDirectDevice: common | "100025" | "100203" | "100217" | "100403" | "100418" | "1010005" | "1010009" | "50252" | "50400";
    queryBatchDevicesInfo: common | "100025" | "100203" | "100216" | "100217" | "100218" | "100405" | "1010005" | "1010009" | "50252";
    queryDeviceCommand: common | "100001" | "100022" | "100023" | "100025" | "100203" | "100217" | "100220" | "100418" | "100428" | "100431" | "100501" | "1010005" | "1010009" | "101016" | "101017";
    postDeviceCommand: common | "100001" | "100022" | "100023" | "100025" | "100203" | "100217" | "100220" | "100223" | "100418" | "100428" | "100431" | "100501" | "100612" | "1010005" | "1010009" | "101016" | "101017";
    updateDeviceCommand: common | "100001" | "100022" | "100023" | "100025" | "100203" | "100217" | "100220" | "100418" | "100428" | "100431" | "100434" | "100435" | "100501" | "1010005" | "1010009" | "101016" | "101017";
    queryBatchSubscriptions: common | "100025" | "100224" | "1010005" | "1010009" | "50252";
    subDeviceBusinessData: common | "100025" | "100217" | "100222" | "100227" | "1010005" | "1010009" | "50252";
    deleteBatchSubscriptions: common | "100025" | "100217" | "100225" | "1010005" | "1010009" | "50252" | "50400";
    querySingleSubscription: common | "100025" | "1010005" | "1010009" | "50252" | "50400";
    deleteSingleSubscription: common | "100025" | "100217" | "100225" | "1010005" | "1010009" | "50252" | "50400";
    queryDeviceDataHistory: common | "100025" | "100203" | "100216" | "100217" | "100418" | "100419" | "1010005" | "1010009" | "50252";
    queryDeviceCapabilities: common | "100022" | "100025" | "100203" | "100217" | "1010005" | "1010009" | "50252";
}
