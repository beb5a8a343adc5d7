// Generated from spec/iotda by `npm run generate`. Do not edit.

export interface paths {
    "/v5/iot/{project_id}/auth/accesscode": {
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
    "/v5/iot/{project_id}/devices": {
        /**
         * List devices page by page
         * @description Gives the devices that fit the query.
         */
        get: operations["ListDevices"];
        put?: never;
        /**
         * Register a device
         * @description Registers a device, directly connected or, with gateway_id, behind a gateway. The answer is the only one that is sure to have its secret.
         */
        post: operations["AddDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}": {
        /**
         * Query a device
         * @description Gives what is known of one device.
         */
        get: operations["ShowDevice"];
        /**
         * Change a device
         * @description Changes what is said in the body; the rest stays.
         */
        put: operations["UpdateDevice"];
        post?: never;
        /**
         * Delete a device
         * @description Deletes a device from the platform. With a gateway go the devices behind it; see the console before you delete one.
         */
        delete: operations["DeleteDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/action": {
        get?: never;
        put?: never;
        /**
         * Reset a device's secret
         * @description Gives the device a new secret; the one that it had is invalid from then on.
         */
        post: operations["ResetDeviceSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/freeze": {
        get?: never;
        put?: never;
        /**
         * Freeze a device
         * @description Cuts the connection of a device and lets it make no other until it is unfrozen.
         */
        post: operations["FreezeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/unfreeze": {
        get?: never;
        put?: never;
        /**
         * Unfreeze a device
         * @description Lets a frozen device connect again.
         */
        post: operations["UnfreezeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/shadow": {
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
    "/v5/iot/{project_id}/devices/{device_id}/properties": {
        /**
         * Ask a device for its properties
         * @description Asks an MQTT device that is online, and gives its answer. When the device does not answer in time, the status is 200 all the same and the body has IOTDA.014111. What it reported before is in its shadow.
         */
        get: operations["ListProperties"];
        /**
         * Set properties of a device and wait for its answer
         * @description Passes values to an MQTT device that is online, and gives its answer. When the device does not answer in time, the status is 200 all the same and the body has IOTDA.014111; whether the device took them is not known.
         */
        put: operations["UpdateProperties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/messages": {
        /**
         * List messages to a device
         * @description Gives the messages that the platform has for a device, delivered ones and waiting ones.
         */
        get: operations["ListDeviceMessages"];
        put?: never;
        /**
         * Send a message to a device
         * @description Hands a message for an MQTT device to the platform, which passes it on, or keeps it until the device comes online. The answer says that the platform has it; what becomes of it, ShowDeviceMessage.
         */
        post: operations["CreateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}": {
        /**
         * Query a message to a device
         * @description Gives a message and what has become of it.
         */
        get: operations["ShowDeviceMessage"];
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
        /** @description What to generate. */
        CreateAccessCodeRequestBody: {
            /**
             * @description Type of the access credential. The platform takes AMQP and MQTT. 0 to 16 characters.
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
            /** @description Name of the access credential, 8 random characters. 0 to 8 characters. */
            access_key: string;
            /** @description The access credential itself. A secret. 0 to 1024 characters. */
            access_code: string;
        };
        /** @description A tag. */
        TagV5DTOAnswer: {
            /** @description Key of the tag; unique on what it is attached to. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_.-]{1,64}$. */
            tag_key: string;
            /** @description Value of the tag. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_.-]{1,128}$. */
            tag_value?: string | undefined;
        };
        /** @description A device, in short. */
        QueryDeviceSimplify: {
            /** @description Resource space of the device. At most 36 characters. */
            app_id?: string | undefined;
            /** @description Name of the resource space. */
            app_name?: string | undefined;
            /** @description Identifies the device. At most 256 characters. */
            device_id?: string | undefined;
            /** @description The device's own identifier, for example its IMEI, MAC address or serial number. At most 64 characters. */
            node_id?: string | undefined;
            /** @description The device through which it connects; the same as device_id when it connects by itself. At most 256 characters. */
            gateway_id?: string | undefined;
            /** @description Name of the device. At most 256 characters. */
            device_name?: string | undefined;
            /** @description ENDPOINT is a device behind a gateway, GATEWAY one that connects by itself. */
            node_type?: ("ENDPOINT" | "GATEWAY" | "UNKNOWN" | (string & {})) | undefined;
            /** @description Description of the device. At most 2048 characters. */
            description?: string | undefined;
            /** @description Version of the firmware. At most 256 characters. */
            fw_version?: string | undefined;
            /** @description Version of the software. At most 256 characters. */
            sw_version?: string | undefined;
            /** @description Version of the device SDK. At most 256 characters. */
            device_sdk_version?: string | undefined;
            /** @description Product of the device. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            product_id?: string | undefined;
            /** @description Name of the product. Matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            product_name?: string | undefined;
            /** @description State of the connection. INACTIVE: the device has never connected. */
            status?: ("ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE" | "FROZEN" | (string & {})) | undefined;
            /** @description Tags of the device. */
            tags?: components["schemas"]["TagV5DTOAnswer"][] | undefined;
        };
        /** @description Where the next page begins. */
        Page: {
            /** @description Number of records that fit the query, on all pages. */
            count?: number | undefined;
            /** @description Marker of the last record of this page; send it to get the next page. */
            marker?: string | undefined;
        };
        /** @description One page of devices. */
        QueryDevices: {
            /** @description The devices. */
            devices?: components["schemas"]["QueryDeviceSimplify"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description How a device is to authenticate. */
        AuthInfo: {
            /** @description By secret or by certificate. Without it, by secret. */
            auth_type?: ("SECRET" | "CERTIFICATES" | (string & {})) | undefined;
            /** @description The secret, with SECRET. Without it the platform makes one. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$. */
            secret?: string | undefined;
            /** @description Fingerprint of the certificate, SHA-1 or SHA-256 in hexadecimal digits, with CERTIFICATES. Matches ^[a-fA-F0-9]{40}$|^[a-fA-F0-9]{64}$. */
            fingerprint?: string | undefined;
            /**
             * @description Whether the device must connect over TLS.
             * @default true
             */
            secure_access?: boolean | undefined;
            /**
             * @description Seconds within which the device must connect for the first time; then it is removed. 0: no limit. 0 to 2147483647.
             * @default 0
             */
            timeout?: number | undefined;
        };
        /** @description What one service of a new device is to become. */
        InitialDesired: {
            /** @description The service, as the product model names it. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!\-$]{1,64}$. */
            service_id: string;
            /** @description Desired values by property, as the product model defines them. */
            desired: {
                [key: string]: unknown;
            };
        };
        /** @description A device to register. */
        AddDevice: {
            /** @description Identifies the device. Without it the platform makes one of product_id, an underscore and node_id. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$. */
            device_id?: string | undefined;
            /** @description The device's own identifier, for example its IMEI, MAC address or serial number. 1 to 64 characters, matches ^[a-zA-Z0-9:_-]{1,64}$. */
            node_id: string;
            /** @description Name of the device. 1 to 256 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            device_name?: string | undefined;
            /** @description Product of the device, which must exist. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            product_id: string;
            /** @description How the device is to authenticate. */
            auth_info?: components["schemas"]["AuthInfo"] | undefined;
            /** @description Description of the device. At most 2048 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            description?: string | undefined;
            /** @description The gateway through which the device connects. Left out for one that connects by itself. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$. */
            gateway_id?: string | undefined;
            /** @description Resource space in which to register the device. Without it the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description What applications note about the device, at most 1 KB. */
            extension_info?: {
                [key: string]: unknown;
            } | undefined;
            /** @description What the device is to become, an item for each service. */
            shadow?: components["schemas"]["InitialDesired"][] | undefined;
        };
        /** @description How a device authenticates. */
        AuthInfoRes: {
            /** @description By secret or by certificate. */
            auth_type?: ("SECRET" | "CERTIFICATES" | (string & {})) | undefined;
            /** @description The secret. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$. */
            secret?: string | undefined;
            /** @description A second secret, which is as good as the first. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$. */
            secondary_secret?: string | undefined;
            /** @description Fingerprint of the certificate, SHA-1 or SHA-256 in hexadecimal digits. Matches ^[a-fA-F0-9]{40}$|^[a-fA-F0-9]{64}$. */
            fingerprint?: string | undefined;
            /** @description Fingerprint of a second certificate, which is as good as the first. Matches ^[a-fA-F0-9]{40}$|^[a-fA-F0-9]{64}$. */
            secondary_fingerprint?: string | undefined;
            /**
             * @description Whether the device must connect over TLS.
             * @default true
             */
            secure_access?: boolean | undefined;
            /**
             * @description Seconds within which the device must connect for the first time; then it is removed. 0: no limit. 0 to 2147483647.
             * @default 0
             */
            timeout?: number | undefined;
        };
        /** @description A module of a device that is upgraded over the air. */
        ModuleDTO: {
            /** @description Name of the module. Matches ^[a-zA-Z0-9_.\-]{1,64}$. */
            module_name: string;
            /** @description Version of the module. Matches ^[a-zA-Z0-9_.\-]{1,256}$. */
            module_version: string;
        };
        /** @description A device. */
        QueryDeviceBase: {
            /** @description Resource space of the device. At most 36 characters. */
            app_id?: string | undefined;
            /** @description Name of the resource space. */
            app_name?: string | undefined;
            /** @description Identifies the device. At most 256 characters. */
            device_id?: string | undefined;
            /** @description The device's own identifier, for example its IMEI, MAC address or serial number. At most 64 characters. */
            node_id?: string | undefined;
            /** @description The device through which it connects; the same as device_id when it connects by itself. At most 256 characters. */
            gateway_id?: string | undefined;
            /** @description Name of the device. At most 256 characters. */
            device_name?: string | undefined;
            /** @description ENDPOINT is a device behind a gateway, GATEWAY one that connects by itself. */
            node_type?: ("ENDPOINT" | "GATEWAY" | "UNKNOWN" | (string & {})) | undefined;
            /** @description Description of the device. At most 2048 characters. */
            description?: string | undefined;
            /** @description Version of the firmware. At most 256 characters. */
            fw_version?: string | undefined;
            /** @description Version of the software. At most 256 characters. */
            sw_version?: string | undefined;
            /** @description Version of the device SDK. At most 256 characters. */
            device_sdk_version?: string | undefined;
            /** @description How the device authenticates. */
            auth_info?: components["schemas"]["AuthInfoRes"] | undefined;
            /** @description Product of the device. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            product_id?: string | undefined;
            /** @description Name of the product. Matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            product_name?: string | undefined;
            /** @description State of the connection. INACTIVE: the device has never connected. */
            status?: ("ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE" | "FROZEN" | (string & {})) | undefined;
            /** @description Time of registration, UTC, yyyyMMdd'T'HHmmss'Z'. */
            create_time?: string | undefined;
            /** @description Time when status changed last, UTC, yyyy-MM-dd'T'HH:mm:ss.SSS'Z'. */
            connection_status_update_time?: string | undefined;
            /** @description Time when the device connected first, UTC, yyyy-MM-dd'T'HH:mm:ss.SSS'Z'. */
            active_time?: string | undefined;
            /** @description Tags of the device. */
            tags?: components["schemas"]["TagV5DTOAnswer"][] | undefined;
            /** @description OTA modules of the device. */
            modules?: components["schemas"]["ModuleDTO"][] | undefined;
            /** @description What applications have noted about the device. */
            extension_info?: {
                [key: string]: unknown;
            } | undefined;
        };
        /** @description How a device is to authenticate; ResetDeviceSecret changes the secret. */
        AuthInfoWithoutSecret: {
            /**
             * @description Whether the device must connect over TLS.
             * @default true
             */
            secure_access?: boolean | undefined;
            /**
             * @description Seconds within which the device must connect for the first time; then it is removed. 0: no limit. 0 to 2147483647.
             * @default 0
             */
            timeout?: number | undefined;
        };
        /** @description What to change of a device. */
        UpdateDevice: {
            /** @description Name of the device. 1 to 256 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            device_name?: string | undefined;
            /** @description Description of the device. At most 2048 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            description?: string | undefined;
            /** @description What applications note about the device. */
            extension_info?: {
                [key: string]: unknown;
            } | undefined;
            /** @description How the device is to authenticate. */
            auth_info?: components["schemas"]["AuthInfoWithoutSecret"] | undefined;
        };
        /** @description The new secret of a device. */
        ResetDeviceSecret: {
            /** @description The new secret. Without it the platform makes one. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$. */
            secret?: string | undefined;
            /**
             * @description Whether to cut the connection that the device has with the old secret.
             * @default false
             */
            force_disconnect?: boolean | undefined;
            /**
             * @description Which of the two secrets to reset.
             * @default PRIMARY
             */
            secret_type?: ("PRIMARY" | "SECONDARY" | (string & {})) | undefined;
        };
        /** @description The secret of a device. */
        DeviceSecret: {
            /** @description Identifies the device. At most 256 characters. */
            device_id?: string | undefined;
            /** @description The secret. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$. */
            secret?: string | undefined;
            /**
             * @description Which of the two secrets it is.
             * @default PRIMARY
             */
            secret_type?: ("PRIMARY" | "SECONDARY" | (string & {})) | undefined;
        };
        /** @description Values of one service, and of when they are. */
        DeviceShadowProperties: {
            /** @description Values by property, as the product model defines them. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time of the values, UTC, yyyyMMdd'T'HHmmss'Z'. At most 256 characters. */
            event_time?: string | undefined;
        };
        /** @description The shadow of one service of a device. */
        DeviceShadowData: {
            /** @description The service, as the product model names it. 1 to 256 characters. */
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
            /** @description Identifies the device. Matches ^[a-zA-Z0-9_-]{1,128}$. */
            device_id?: string | undefined;
            /** @description The shadow, an item for each service. */
            shadow?: components["schemas"]["DeviceShadowData"][] | undefined;
        };
        /** @description What one service of a device is to become. */
        UpdateDesired: {
            /** @description The service, as the product model names it. 1 to 256 characters. */
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
            /** @description The service that has the command, as the product model names it. At most 64 characters. */
            service_id?: string | undefined;
            /** @description The command, as the product model names it. At most 128 characters. */
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
            response?: ({
                [key: string]: unknown;
            } | null) | undefined;
            /** @description Why there is no answer, for example IOTDA.014111: the device did not answer in time. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_msg?: string | undefined;
        };
        /** @description The properties of a device. */
        DevicePropertiesQueryResponse: {
            /** @description Identifies the request that the platform sent to the device. */
            request_id?: string | undefined;
            /** @description The answer of the device. */
            response?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Why there is no answer, for example IOTDA.014111: the device did not answer in time. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_msg?: string | undefined;
        };
        /** @description Values for a device. */
        DevicePropertiesRequest: {
            /** @description Values by service, a list of { service_id, properties } with the names of the product model. */
            services?: ({
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            }) | undefined;
        };
        /** @description The answer of a device to new values. */
        DevicePropertiesResponse: {
            /** @description Identifies the request that the platform sent to the device. */
            request_id?: string | undefined;
            /** @description The answer of the device. */
            response?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Why there is no answer, for example IOTDA.014111: the device did not answer in time. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_msg?: string | undefined;
        };
        /** @description A user property of an MQTT 5 message. */
        UserPropDTOAnswer: {
            /** @description Key. At most 128 characters, matches ^[a-zA-Z0-9_-]{0,128}$. */
            prop_key?: string | undefined;
            /** @description Value. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]{0,128}$. */
            prop_value?: string | undefined;
        };
        /** @description Properties of an MQTT 5 message. */
        PropertiesDTOAnswer: {
            /** @description Correlation data of request and response. At most 128 characters, matches ^[a-zA-Z0-9_-]{0,128}$. */
            correlation_data?: string | undefined;
            /** @description Topic on which the device is to answer. At most 128 characters, matches ^[a-zA-Z0-9_?=$#+/-]{0,128}$. */
            response_topic?: string | undefined;
            /** @description User properties, at most 20. */
            user_properties?: components["schemas"]["UserPropDTOAnswer"][] | undefined;
        };
        /** @description Why a message failed. */
        ErrorInfoDTO: {
            /** @description IOTDA.014016: the device is not online. IOTDA.014112: it has not subscribed to the topic. */
            error_code?: string | undefined;
            /** @description The same in words. */
            error_msg?: string | undefined;
        };
        /** @description A message to a device. */
        DeviceMessage: {
            /** @description Identifies the message. */
            message_id?: string | undefined;
            /** @description Name of the message. */
            name?: string | undefined;
            /** @description The message, a text or JSON. */
            message?: (string | {
                [key: string]: unknown;
            }) | undefined;
            /** @description How the message is encoded: none or base64. */
            encoding?: string | undefined;
            /** @description What the device gets: standard, the platform's JSON around the message, or raw, the message alone. */
            payload_format?: string | undefined;
            /** @description Topic of the message. */
            topic?: string | undefined;
            /** @description Properties of an MQTT 5 message. */
            properties?: components["schemas"]["PropertiesDTOAnswer"] | undefined;
            /** @description State of the message: PENDING, it waits for the device; DELIVERED; FAILED; TIMEOUT, it waited too long. */
            status?: string | undefined;
            /** @description Why it failed. */
            error_info?: components["schemas"]["ErrorInfoDTO"] | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
            /** @description Time when it was delivered or given up, UTC, yyyyMMdd'T'HHmmss'Z'. */
            finished_time?: string | undefined;
        };
        /** @description Messages to a device. */
        QueryDeviceMessageResponse: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description The messages. */
            messages?: components["schemas"]["DeviceMessage"][] | undefined;
        };
        /** @description A user property of an MQTT 5 message. */
        UserPropDTO: {
            /** @description Key. At most 128 characters, matches ^[a-zA-Z0-9_-]{0,128}$. */
            prop_key?: string | undefined;
            /** @description Value. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]{0,128}$. */
            prop_value?: string | undefined;
        };
        /** @description Properties of an MQTT 5 message. */
        PropertiesDTO: {
            /** @description Correlation data of request and response. At most 128 characters, matches ^[a-zA-Z0-9_-]{0,128}$. */
            correlation_data?: string | undefined;
            /** @description Topic on which the device is to answer. At most 128 characters, matches ^[a-zA-Z0-9_?=$#+/-]{0,128}$. */
            response_topic?: string | undefined;
            /** @description User properties, at most 20. */
            user_properties?: components["schemas"]["UserPropDTO"][] | undefined;
        };
        /** @description A message to a device. */
        DeviceMessageRequest: {
            /** @description Identifies the message, unique for the device; a UUID is best. Without it the platform makes one. ShowDeviceMessage takes at most 100 characters: letters, digits, _ and -. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            message_id?: string | undefined;
            /** @description Name of the message. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            name?: string | undefined;
            /** @description The message, a text or JSON. */
            message: string | {
                [key: string]: unknown;
            };
            /** @description Properties of an MQTT 5 message. */
            properties?: components["schemas"]["PropertiesDTO"] | undefined;
            /**
             * @description How the message is encoded. With base64 the device gets the bytes, and topic_full_name must be given.
             * @default none
             */
            encoding?: ("none" | "base64" | (string & {})) | undefined;
            /**
             * @description With standard the device gets the platform's JSON around the message, with raw the message alone; for encoding none. With raw topic_full_name must be given.
             * @default standard
             */
            payload_format?: ("standard" | "raw" | (string & {})) | undefined;
            /** @description End of the topic, after $oc/devices/{device_id}/user/; one that the product has. Not together with topic_full_name. At most 128 characters. */
            topic?: string | undefined;
            /** @description The whole topic, to which the device must have subscribed. Not together with topic. At most 128 characters, matches ^([$/]?[a-zA-Z0-9(),\-.:=@;_!*'%?+]*)([a-zA-Z0-9(),\-.:=@;_!*'%?+]+/)*([a-zA-Z0-9(),\-.:=@;_!*'%?+]*|#)$. */
            topic_full_name?: string | undefined;
            /**
             * @description Minutes for which the platform keeps the message for a device that is offline. 0: it is not kept. 0 to 10080.
             * @default 1440
             */
            ttl?: number | undefined;
        };
        /** @description What has become of a message. */
        MessageResult: {
            /** @description State of the message, for example PENDING: it waits for the device. */
            status?: string | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
            /** @description Time when it came to its end, UTC, yyyyMMdd'T'HHmmss'Z'. */
            finished_time?: string | undefined;
        };
        /** @description A message that the platform has taken. */
        DeviceMessageResponse: {
            /** @description Identifies the message. */
            message_id?: string | undefined;
            /** @description What has become of it so far. */
            result?: components["schemas"]["MessageResult"] | undefined;
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
        /** @description There is no such thing, or the gateway does not know the address. */
        NotFound: {
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
        /** @description Service Unavailable */
        ServiceUnavailable: {
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
                    error_code: "APIGW.0613";
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
         * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
         * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
         */
        ProjectId: string;
        /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
        InstanceId: string;
        /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
        SignedProjectId: string;
        /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
        SignedContentHash: "UNSIGNED-PAYLOAD" | (string & {});
        /** @description Records on a page. 1 to 50. Default 10. */
        Limit: number;
        /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
        Marker: string;
        /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
        Offset: number;
        /** @description Resource space whose things are wanted. Without it those of every resource space of the user. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
        AppId: string;
        /**
         * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
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
export type TagV5DTOAnswer = components['schemas']['TagV5DTOAnswer'];
export type QueryDeviceSimplify = components['schemas']['QueryDeviceSimplify'];
export type Page = components['schemas']['Page'];
export type QueryDevices = components['schemas']['QueryDevices'];
export type AuthInfo = components['schemas']['AuthInfo'];
export type InitialDesired = components['schemas']['InitialDesired'];
export type AddDevice = components['schemas']['AddDevice'];
export type AuthInfoRes = components['schemas']['AuthInfoRes'];
export type ModuleDTO = components['schemas']['ModuleDTO'];
export type QueryDeviceBase = components['schemas']['QueryDeviceBase'];
export type AuthInfoWithoutSecret = components['schemas']['AuthInfoWithoutSecret'];
export type UpdateDevice = components['schemas']['UpdateDevice'];
export type ResetDeviceSecret = components['schemas']['ResetDeviceSecret'];
export type DeviceSecret = components['schemas']['DeviceSecret'];
export type DeviceShadowProperties = components['schemas']['DeviceShadowProperties'];
export type DeviceShadowData = components['schemas']['DeviceShadowData'];
export type DeviceShadow = components['schemas']['DeviceShadow'];
export type UpdateDesired = components['schemas']['UpdateDesired'];
export type UpdateDesireds = components['schemas']['UpdateDesireds'];
export type DeviceCommandRequest = components['schemas']['DeviceCommandRequest'];
export type DeviceCommandResponse = components['schemas']['DeviceCommandResponse'];
export type DevicePropertiesQueryResponse = components['schemas']['DevicePropertiesQueryResponse'];
export type DevicePropertiesRequest = components['schemas']['DevicePropertiesRequest'];
export type DevicePropertiesResponse = components['schemas']['DevicePropertiesResponse'];
export type UserPropDTOAnswer = components['schemas']['UserPropDTOAnswer'];
export type PropertiesDTOAnswer = components['schemas']['PropertiesDTOAnswer'];
export type ErrorInfoDTO = components['schemas']['ErrorInfoDTO'];
export type DeviceMessage = components['schemas']['DeviceMessage'];
export type QueryDeviceMessageResponse = components['schemas']['QueryDeviceMessageResponse'];
export type UserPropDTO = components['schemas']['UserPropDTO'];
export type PropertiesDTO = components['schemas']['PropertiesDTO'];
export type DeviceMessageRequest = components['schemas']['DeviceMessageRequest'];
export type MessageResult = components['schemas']['MessageResult'];
export type DeviceMessageResponse = components['schemas']['DeviceMessageResponse'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseAddressUnknown = components['responses']['AddressUnknown'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseDeviceUnknown = components['responses']['DeviceUnknown'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterInstanceId = components['parameters']['InstanceId'];
export type ParameterSignedProjectId = components['parameters']['SignedProjectId'];
export type ParameterSignedContentHash = components['parameters']['SignedContentHash'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMarker = components['parameters']['Marker'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterAppId = components['parameters']['AppId'];
export type ParameterDeviceId = components['parameters']['DeviceId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    CreateAccessCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path?: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
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
    ListDevices: {
        parameters: {
            query?: {
                /** @description Only devices of this product. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                product_id?: string | undefined;
                /** @description Only the devices behind this gateway. A device that connects by itself is its own gateway. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$. */
                gateway_id?: string | undefined;
                /** @description Whether devices behind devices are meant too, at any depth; it goes with gateway_id. Default false. */
                is_cascade_query?: boolean | undefined;
                /** @description Only the device with this node ID. At most 64 characters, matches ^[a-zA-Z0-9:_-]{1,64}$. */
                node_id?: string | undefined;
                /** @description Only devices with this name. At most 256 characters. */
                device_name?: string | undefined;
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description Earliest time of registration, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                start_time?: string | undefined;
                /** @description Latest time of registration, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                end_time?: string | undefined;
                /** @description Resource space whose things are wanted. Without it those of every resource space of the user. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: components["parameters"]["AppId"] | undefined;
            } | undefined;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path?: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
            } | undefined;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDevices"];
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
    AddDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path?: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
            } | undefined;
            cookie?: never;
        };
        /** @description The device. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDevice"];
            };
        };
        responses: {
            /** @description The device is registered. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceBase"];
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
                        error_code: "IOTDA.000006" | "IOTDA.000008" | "IOTDA.014031";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceBase"];
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
    UpdateDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDevice"];
            };
        };
        responses: {
            /** @description The device as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceBase"];
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
    DeleteDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ResetDeviceSecret: {
        parameters: {
            query: {
                /**
                 * @description What to do; resetSecret.
                 * @example resetSecret
                 */
                action_id: "resetSecret";
            };
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description The new secret, if it is not to be made by the platform. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetDeviceSecret"];
            };
        };
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSecret"];
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
    FreezeDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is frozen. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UnfreezeDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device may connect again. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowDeviceShadow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
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
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
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
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
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
    ListProperties: {
        parameters: {
            query: {
                /**
                 * @description The service whose properties are wanted, as the product model names it.
                 * @example Meter
                 */
                service_id: string;
            };
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the device answered, or that it did not. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePropertiesQueryResponse"];
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
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    UpdateProperties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description The values. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicePropertiesRequest"];
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
                    "application/json": components["schemas"]["DevicePropertiesResponse"];
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
    ListDeviceMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceMessageResponse"];
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
    CreateMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceMessageRequest"];
            };
        };
        responses: {
            /** @description The platform has the message. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceMessageResponse"];
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
    ShowDeviceMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Instance ID, from the console's instance overview. Mandatory for professional editions, recommended otherwise. 0 to 36 characters. */
                "Instance-Id"?: components["parameters"]["InstanceId"] | undefined;
                /** @description Project ID, for requests with an AK/SK signature. Needed when the project is a sub-project of the region's. 1 to 64 characters, matches ^[A-Za-z0-9_-]+$. */
                "X-Project-Id"?: components["parameters"]["SignedProjectId"] | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path: {
                /**
                 * @description Project ID (not the project's name, which is a region such as cn-north-4). 1 to 64 characters, matches ^[A-Za-z0-9_-]+$.
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                project_id?: components["parameters"]["ProjectId"] | undefined;
                /**
                 * @description Identifies the device. Given when the device is registered, or made by the platform as the product ID, an underscore and the node ID. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: components["parameters"]["DeviceId"];
                /**
                 * @description Identifies the message. 1 to 100 characters, matches ^[a-zA-Z0-9_-]{1,100}$.
                 * @example 5f1b4e7a-0c2d-4e3f-8a9b-1c2d3e4f5a6b
                 */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceMessage"];
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
}
/** The list operations, by path: their method, and the property of the answer that holds the items. */
export interface lists {
    "/v5/iot/{project_id}/devices": { method: "get"; items: "devices" };
}
type common = "APIGW.0101" | "APIGW.0301" | "APIGW.0302" | "APIGW.0306" | "APIGW.0307" | "APIGW.0308" | "APIGW.0601" | "IOTDA.000001" | "IOTDA.000002" | "IOTDA.000004" | "IOTDA.000006" | "IOTDA.000008" | "IOTDA.000020" | "IOTDA.000021";
/** The documented error codes of each operation. */
export interface errorCodes {
    CreateAccessCode: common | never;
    ListDevices: common | never;
    AddDevice: common | "IOTDA.014031";
    ShowDevice: common | "IOTDA.014000";
    UpdateDevice: common | "IOTDA.014000";
    DeleteDevice: common | "IOTDA.014000";
    ResetDeviceSecret: common | "IOTDA.014000";
    FreezeDevice: common | "IOTDA.014000";
    UnfreezeDevice: common | "IOTDA.014000";
    ShowDeviceShadow: common | "IOTDA.014000";
    UpdateDeviceShadowDesiredData: common | "IOTDA.014000";
    CreateCommand: common | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    ListProperties: common | "APIGW.0613" | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    UpdateProperties: common | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    ListDeviceMessages: common | "IOTDA.014000";
    CreateMessage: common | "IOTDA.014000";
    ShowDeviceMessage: common | "IOTDA.014000";
}
