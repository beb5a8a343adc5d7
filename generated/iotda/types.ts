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
    "/v5/iot/{project_id}/search/query-devices": {
        get?: never;
        put?: never;
        /**
         * Search devices by a query in the manner of SQL
         * @description Gives the devices that a query like `select * from device where device_id = 'meter_1' limit 0,5` asks for, or with `select count(*)` their number. Without a limit there are at most 10 of them, with one at most 50; at most 500 are left out. Standard and enterprise editions only, and one call a second.
         */
        post: operations["SearchDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/list-device-group": {
        get?: never;
        put?: never;
        /**
         * List the groups of a device
         * @description Gives the device groups in which a device is. There is no body.
         */
        post: operations["ListDeviceGroupsByDevice"];
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
    "/v5/iot/{project_id}/products": {
        /**
         * List products page by page
         * @description Gives the products that fit the query, without their services.
         */
        get: operations["ListProducts"];
        put?: never;
        /**
         * Create a product
         * @description Creates a product with its model, that is the services, properties and commands of its devices. A codec for devices that send binary data is not part of it.
         */
        post: operations["CreateProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/products/{product_id}": {
        /**
         * Query a product
         * @description Gives a product with its services.
         */
        get: operations["ShowProduct"];
        /**
         * Change a product
         * @description Changes what is said in the body. A codec that belongs to the product is not touched: when the services change, it must be made and deployed anew.
         */
        put: operations["UpdateProduct"];
        post?: never;
        /**
         * Delete a product
         * @description Deletes a product, but not the codec that belongs to it. A product that has devices cannot be deleted.
         */
        delete: operations["DeleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/apps": {
        /**
         * List resource spaces
         * @description Gives the resource spaces, all at once.
         */
        get: operations["ShowApplications"];
        put?: never;
        /**
         * Create a resource space
         * @description Creates a resource space. The platform makes its app_id.
         */
        post: operations["AddApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/apps/{app_id}": {
        /**
         * Query a resource space
         * @description Gives one resource space.
         */
        get: operations["ShowApplication"];
        /**
         * Rename a resource space
         * @description Gives a resource space another name.
         */
        put: operations["UpdateApplication"];
        post?: never;
        /**
         * Delete a resource space
         * @description Deletes a resource space with all that is in it, such as products and devices; nothing of it can be restored. The default one cannot be deleted.
         */
        delete: operations["DeleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands": {
        /**
         * List commands that wait or are under way
         * @description Gives the commands in the queue of a device. One that was delivered leaves it when nothing more is heard of it for some time; then ListAsyncHistoryCommands has it.
         */
        get: operations["ListAsyncCommands"];
        put?: never;
        /**
         * Send a command to a device without waiting for its answer
         * @description Hands a command for a device that connects over LwM2M/CoAP (NB-IoT) to the platform, which passes it on at once, or keeps it until the device reports or comes online. The answer says that the platform has it; what becomes of it, ShowAsyncDeviceCommand.
         */
        post: operations["CreateAsyncCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands/{command_id}": {
        /**
         * Query a command
         * @description Gives a command and what has become of it.
         */
        get: operations["ShowAsyncDeviceCommand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands-history": {
        /**
         * List commands that have come to an end
         * @description Gives the commands of a device that are not in its queue any more. How many there are, CountAsyncHistoryCommands says.
         */
        get: operations["ListAsyncHistoryCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands-history/count": {
        get?: never;
        put?: never;
        /**
         * Count commands that have come to an end
         * @description Says how many commands of a device fit the query, of those that ListAsyncHistoryCommands gives. Nothing is changed, in spite of the method.
         */
        post: operations["CountAsyncHistoryCommands"];
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
        /**
         * Delete a message to a device
         * @description Deletes a message that the platform has for a device.
         */
        delete: operations["DeleteDeviceMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/device-group": {
        /**
         * List device groups page by page
         * @description Gives the device groups that fit the query.
         */
        get: operations["ListDeviceGroups"];
        put?: never;
        /**
         * Create a device group
         * @description Creates a device group, or with super_group_id one within another. A static group gets its devices by CreateOrDeleteDeviceInGroup, a dynamic one those that fit its rule.
         */
        post: operations["AddDeviceGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/device-group/{group_id}": {
        /**
         * Query a device group
         * @description Gives what is known of one device group.
         */
        get: operations["ShowDeviceGroup"];
        /**
         * Change a device group
         * @description Changes name and description of a device group.
         */
        put: operations["UpdateDeviceGroup"];
        post?: never;
        /**
         * Delete a device group
         * @description Deletes a device group. First its devices must be taken out of it, and the groups within it deleted.
         */
        delete: operations["DeleteDeviceGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/device-group/{group_id}/action": {
        get?: never;
        put?: never;
        /**
         * Put a device into a device group, or take it out
         * @description Puts a device into a static device group, or takes it out. Everything is said in the query; there is no body.
         */
        post: operations["CreateOrDeleteDeviceInGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/device-group/{group_id}/devices": {
        /**
         * List the devices of a device group page by page
         * @description Gives the devices that are in a device group.
         */
        get: operations["ShowDevicesInGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/tags/bind-resource": {
        get?: never;
        put?: never;
        /**
         * Attach tags to a device
         * @description Attaches tags to a device. One whose key the device has already gets the new value; the other tags stay. A device has at most 10.
         */
        post: operations["TagDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/tags/unbind-resource": {
        get?: never;
        put?: never;
        /**
         * Detach tags from a device
         * @description Detaches tags from a device.
         */
        post: operations["UntagDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/tags/query-resources": {
        get?: never;
        put?: never;
        /**
         * List devices by their tags page by page
         * @description Gives the devices that have one of the tags or several.
         */
        post: operations["ListResourcesByTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/broadcast-messages": {
        get?: never;
        put?: never;
        /**
         * Send a message to all devices that have subscribed to a topic
         * @description Hands a message to the platform, which passes it on to the MQTT devices of a resource space that are online and have subscribed to the topic. The answer says that the platform has it; which devices get it, nothing says.
         */
        post: operations["BroadcastMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/amqp-queues": {
        /**
         * List AMQP queues page by page
         * @description Gives the queues that fit the query.
         */
        get: operations["BatchShowQueue"];
        put?: never;
        /**
         * Create an AMQP queue
         * @description Creates a queue, which rules fill and AMQP clients empty. A tenant has at most 100; one more, or one with the name of another, is refused.
         */
        post: operations["AddQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/amqp-queues/{queue_id}": {
        /**
         * Query an AMQP queue
         * @description Gives one queue.
         */
        get: operations["ShowQueue"];
        put?: never;
        post?: never;
        /**
         * Delete an AMQP queue
         * @description Deletes a queue. One that is in use is not deleted.
         */
        delete: operations["DeleteQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/routing-rule/rules": {
        /**
         * List routing rules page by page
         * @description Gives the rules that fit the query.
         */
        get: operations["ListRoutingRules"];
        put?: never;
        /**
         * Create a routing rule
         * @description Creates a rule. It does nothing until it has an action (CreateRuleAction) and is active (UpdateRoutingRule).
         */
        post: operations["CreateRoutingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/routing-rule/rules/{rule_id}": {
        /**
         * Query a routing rule
         * @description Gives one rule.
         */
        get: operations["ShowRoutingRule"];
        /**
         * Change a routing rule
         * @description Changes what is said in the body; the rest stays. This is how a rule becomes active.
         */
        put: operations["UpdateRoutingRule"];
        post?: never;
        /**
         * Delete a routing rule
         * @description Deletes a rule.
         */
        delete: operations["DeleteRoutingRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/routing-rule/actions": {
        /**
         * List rule actions page by page
         * @description Gives the actions that fit the query.
         */
        get: operations["ListRuleActions"];
        put?: never;
        /**
         * Add an action to a routing rule
         * @description Says where the data of a rule goes. channel names the kind of the place, and channel_detail has the object of that kind, for example amqp_forwarding for AMQP_FORWARDING.
         */
        post: operations["CreateRuleAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/iot/{project_id}/routing-rule/actions/{action_id}": {
        /**
         * Query a rule action
         * @description Gives one action.
         */
        get: operations["ShowRuleAction"];
        /**
         * Change a rule action
         * @description Changes where the data of a rule goes.
         */
        put: operations["UpdateRuleAction"];
        post?: never;
        /**
         * Delete a rule action
         * @description Deletes an action; its rule stays.
         */
        delete: operations["DeleteRuleAction"];
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
            /**
             * Format: password
             * @description The access credential itself. A secret. 0 to 1024 characters.
             */
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
            /**
             * Format: password
             * @description The secret, with SECRET. Without it the platform makes one. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$.
             */
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
            /**
             * Format: password
             * @description The secret. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$.
             */
            secret?: string | undefined;
            /**
             * Format: password
             * @description A second secret, which is as good as the first. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$.
             */
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
            /**
             * Format: password
             * @description The new secret. Without it the platform makes one. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$.
             */
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
            /**
             * Format: password
             * @description The secret. Not for logs. 8 to 32 characters, matches ^[a-zA-Z0-9_-]*$.
             */
            secret?: string | undefined;
            /**
             * @description Which of the two secrets it is.
             * @default PRIMARY
             */
            secret_type?: ("PRIMARY" | "SECONDARY" | (string & {})) | undefined;
        };
        /** @description A query for devices. */
        SearchSql: {
            /** @description The query: select, from device, and if need be where with at most 5 conditions, order by, limit. Names and values are case-sensitive. 1 to 400 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()., &%@!*=<>:-]{1,400}$. */
            sql: string;
        };
        /** @description A module of a device that is upgraded over the air. */
        ModuleSearchDTO: {
            /** @description Name of the module. Matches ^[a-zA-Z0-9_.\-]{1,64}$. */
            module_name: string;
            /** @description Version of the module. Matches ^[a-zA-Z0-9_.\-]{1,64}$. */
            module_version: string;
        };
        /** @description A device that a query has found. */
        SearchDevice: {
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
            /** @description Groups of the device. */
            groups?: (unknown[] | {
                [key: string]: unknown;
            }) | undefined;
            /** @description State of the connection. INACTIVE: the device has never connected. */
            status?: ("ONLINE" | "OFFLINE" | "ABNORMAL" | "INACTIVE" | "FROZEN" | (string & {})) | undefined;
            /** @description Tags of the device. */
            tags?: (unknown[] | {
                [key: string]: unknown;
            }) | undefined;
            /** @description OTA modules of the device. */
            modules?: components["schemas"]["ModuleSearchDTO"][] | undefined;
            /** @description Identifies the record among those found. */
            marker?: string | undefined;
        };
        /** @description What a query has found. */
        SearchDevices: {
            /** @description The devices. */
            devices?: components["schemas"]["SearchDevice"][] | undefined;
            /** @description Number of devices that fit, alone and only when count(*) or count(1) is asked for. */
            count?: number | undefined;
        };
        /** @description A group of a device. */
        ListDeviceGroupSummary: {
            /** @description Identifies the group. */
            group_id?: string | undefined;
            /** @description Name of the group. */
            name?: string | undefined;
            /** @description Description of the group. */
            description?: string | undefined;
            /** @description The group in which this one is. */
            super_group_id?: string | undefined;
            /** @description STATIC: its devices are put in one by one. DYNAMIC: its devices are those that fit a rule. */
            group_type?: ("DYNAMIC" | "STATIC" | (string & {})) | undefined;
        };
        /** @description The groups of a device. */
        ListDeviceGroupsResponseDTO: {
            /** @description The groups. */
            device_groups?: components["schemas"]["ListDeviceGroupSummary"][] | undefined;
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
        /** @description A product, without its services. */
        ProductSummary: {
            /** @description Resource space of the product. */
            app_id?: string | undefined;
            /** @description Name of the resource space. */
            app_name?: string | undefined;
            /** @description Identifies the product. */
            product_id?: string | undefined;
            /** @description Name of the product. */
            name?: string | undefined;
            /** @description Kind of its devices, for example WaterMeter. */
            device_type?: string | undefined;
            /** @description Protocol of its devices, for example MQTT. */
            protocol_type?: string | undefined;
            /** @description How its devices write their data: json or binary. */
            data_format?: string | undefined;
            /** @description Manufacturer of its devices. */
            manufacturer_name?: string | undefined;
            /** @description Industry of its devices. */
            industry?: string | undefined;
            /** @description Description of the product. */
            description?: string | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. */
            create_time?: string | undefined;
        };
        /** @description One page of products. */
        ProductSummarys: {
            /** @description The products. */
            products?: components["schemas"]["ProductSummary"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description A property of a service. */
        ServiceProperty: {
            /** @description Name of the property, unique in the service. With a dot in it the shadow cannot have it. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            property_name: string;
            /** @description Type of the value. */
            data_type: "int" | "long" | "decimal" | "string" | "DateTime" | "jsonObject" | "enum" | "boolean" | "string list" | (string & {});
            /**
             * @description Whether the property must be there.
             * @default false
             */
            required?: boolean | undefined;
            /** @description Values that it may have. Each Matches ^[a-zA-Z0-9_]+$. */
            enum_list?: string[] | undefined;
            /** @description Least value, as text. 1 to 16 characters. */
            min?: string | undefined;
            /** @description Greatest value, as text. 1 to 16 characters. */
            max?: string | undefined;
            /** @description Greatest length of a text. */
            max_length?: number | undefined;
            /** @description Step between two values. */
            step?: number | undefined;
            /** @description Unit of the value. At most 16 characters. */
            unit?: string | undefined;
            /** @description What may be done with it: R, read; W, write; E, subscribe to its changes. */
            method: "RWE" | "RW" | "RE" | "WE" | "E" | "W" | "R" | (string & {});
            /** @description Description of the property. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
            /** @description Default value, of the type of the property. A new device gets it as a desired value of its shadow. */
            default_value?: unknown | undefined;
        };
        /** @description A parameter of a command, a response or an event. */
        ServiceCommandPara: {
            /** @description Name of the parameter. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            para_name: string;
            /** @description Type of the value. */
            data_type: "int" | "long" | "decimal" | "string" | "DateTime" | "jsonObject" | "enum" | "boolean" | "string list" | (string & {});
            /**
             * @description Whether the parameter must be there.
             * @default false
             */
            required?: boolean | undefined;
            /** @description Values that it may have. Each Matches ^[a-zA-Z0-9_]+$. */
            enum_list?: string[] | undefined;
            /** @description Least value, as text. 1 to 16 characters. */
            min?: string | undefined;
            /** @description Greatest value, as text. 1 to 16 characters. */
            max?: string | undefined;
            /** @description Greatest length of a text. */
            max_length?: number | undefined;
            /** @description Step between two values. */
            step?: number | undefined;
            /** @description Unit of the value. At most 16 characters. */
            unit?: string | undefined;
            /** @description Description of the parameter. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
        };
        /** @description An answer to a command. */
        ServiceCommandResponse: {
            /** @description Name of the response. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,128}$. */
            response_name: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandPara"][] | undefined;
        };
        /** @description A command of a service. */
        ServiceCommand: {
            /** @description Name of the command. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            command_name: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandPara"][] | undefined;
            /** @description How devices answer it. */
            responses?: components["schemas"]["ServiceCommandResponse"][] | undefined;
        };
        /** @description An event of a service. */
        ServiceEvent: {
            /** @description Kind of the event. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            event_type: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandPara"][] | undefined;
        };
        /** @description A service, that is a group of properties and commands of a device. */
        ServiceCapability: {
            /** @description Identifies the service, unique in the product. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!\-$]{1,64}$. */
            service_id: string;
            /** @description Kind of the service, for example the same as service_id. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!\-$]{1,64}$. */
            service_type: string;
            /** @description Its properties, at most 500. */
            properties?: components["schemas"]["ServiceProperty"][] | undefined;
            /** @description Its commands, at most 500. */
            commands?: components["schemas"]["ServiceCommand"][] | undefined;
            /** @description Its events, at most 500. The platform does not support events of one's own yet. */
            events?: components["schemas"]["ServiceEvent"][] | undefined;
            /** @description Description of the service. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
            /**
             * @description Whether devices must have the service: it is their main one, they must, or they may. It is a label without effect.
             * @default Optional
             */
            option?: ("Master" | "Mandatory" | "Optional" | (string & {})) | undefined;
        };
        /** @description A product to create. */
        AddProduct: {
            /** @description Identifies the product, unique in its resource space. Without it the platform makes one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            product_id?: string | undefined;
            /** @description Name of the product. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            name: string;
            /** @description Kind of its devices, for example WaterMeter. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            device_type: string;
            /** @description Protocol of its devices. */
            protocol_type: "MQTT" | "CoAP" | "HTTP" | "HTTPS" | "Modbus" | "ONVIF" | "OPC-UA" | "OPC-DA" | "Other" | "TCP" | "UDP" | (string & {});
            /**
             * @description How its devices write their data: as JSON, or binary, which a codec translates.
             * @default json
             */
            data_format: "json" | "binary" | (string & {});
            /** @description Its services. */
            service_capabilities: components["schemas"]["ServiceCapability"][];
            /** @description Manufacturer of its devices. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            manufacturer_name?: string | undefined;
            /** @description Industry of its devices. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            industry?: string | undefined;
            /** @description Description of the product. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
            /** @description Resource space in which to create it. Without it the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
        };
        /** @description A property of a service. */
        ServicePropertyAnswer: {
            /** @description Name of the property, unique in the service. With a dot in it the shadow cannot have it. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            property_name: string;
            /** @description Type of the value. */
            data_type: "int" | "long" | "decimal" | "string" | "DateTime" | "jsonObject" | "enum" | "boolean" | "string list" | (string & {});
            /**
             * @description Whether the property must be there.
             * @default false
             */
            required?: boolean | undefined;
            /** @description Values that it may have. Each Matches ^[a-zA-Z0-9_]+$. */
            enum_list?: string[] | undefined;
            /** @description Least value, as text. 1 to 16 characters. */
            min?: string | undefined;
            /** @description Greatest value, as text. 1 to 16 characters. */
            max?: string | undefined;
            /** @description Greatest length of a text. */
            max_length?: number | undefined;
            /** @description Step between two values. */
            step?: number | undefined;
            /** @description Unit of the value. At most 16 characters. */
            unit?: string | undefined;
            /** @description What may be done with it: R, read; W, write; E, subscribe to its changes. */
            method: "RWE" | "RW" | "RE" | "WE" | "E" | "W" | "R" | (string & {});
            /** @description Description of the property. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
            /** @description Default value, of the type of the property. A new device gets it as a desired value of its shadow. */
            default_value?: unknown | undefined;
        };
        /** @description A parameter of a command, a response or an event. */
        ServiceCommandParaAnswer: {
            /** @description Name of the parameter. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            para_name: string;
            /** @description Type of the value. */
            data_type: "int" | "long" | "decimal" | "string" | "DateTime" | "jsonObject" | "enum" | "boolean" | "string list" | (string & {});
            /**
             * @description Whether the parameter must be there.
             * @default false
             */
            required?: boolean | undefined;
            /** @description Values that it may have. Each Matches ^[a-zA-Z0-9_]+$. */
            enum_list?: string[] | undefined;
            /** @description Least value, as text. 1 to 16 characters. */
            min?: string | undefined;
            /** @description Greatest value, as text. 1 to 16 characters. */
            max?: string | undefined;
            /** @description Greatest length of a text. */
            max_length?: number | undefined;
            /** @description Step between two values. */
            step?: number | undefined;
            /** @description Unit of the value. At most 16 characters. */
            unit?: string | undefined;
            /** @description Description of the parameter. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
        };
        /** @description An answer to a command. */
        ServiceCommandResponseAnswer: {
            /** @description Name of the response. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,128}$. */
            response_name: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandParaAnswer"][] | undefined;
        };
        /** @description A command of a service. */
        ServiceCommandAnswer: {
            /** @description Name of the command. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            command_name: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandParaAnswer"][] | undefined;
            /** @description How devices answer it. */
            responses?: components["schemas"]["ServiceCommandResponseAnswer"][] | undefined;
        };
        /** @description An event of a service. */
        ServiceEventAnswer: {
            /** @description Kind of the event. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            event_type: string;
            /** @description Its parameters. */
            paras?: components["schemas"]["ServiceCommandParaAnswer"][] | undefined;
        };
        /** @description A service, that is a group of properties and commands of a device. */
        ServiceCapabilityAnswer: {
            /** @description Identifies the service, unique in the product. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!\-$]{1,64}$. */
            service_id: string;
            /** @description Kind of the service, for example the same as service_id. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!\-$]{1,64}$. */
            service_type: string;
            /** @description Its properties, at most 500. */
            properties?: components["schemas"]["ServicePropertyAnswer"][] | undefined;
            /** @description Its commands, at most 500. */
            commands?: components["schemas"]["ServiceCommandAnswer"][] | undefined;
            /** @description Its events, at most 500. The platform does not support events of one's own yet. */
            events?: components["schemas"]["ServiceEventAnswer"][] | undefined;
            /** @description Description of the service. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
            /**
             * @description Whether devices must have the service: it is their main one, they must, or they may. It is a label without effect.
             * @default Optional
             */
            option?: ("Master" | "Mandatory" | "Optional" | (string & {})) | undefined;
        };
        /** @description A product. */
        Product: {
            /** @description Resource space of the product. */
            app_id?: string | undefined;
            /** @description Name of the resource space. */
            app_name?: string | undefined;
            /** @description Identifies the product. */
            product_id?: string | undefined;
            /** @description Name of the product. */
            name?: string | undefined;
            /** @description Kind of its devices, for example WaterMeter. */
            device_type?: string | undefined;
            /** @description Protocol of its devices, for example MQTT. */
            protocol_type?: string | undefined;
            /** @description How its devices write their data: json or binary. */
            data_format?: string | undefined;
            /** @description Manufacturer of its devices. */
            manufacturer_name?: string | undefined;
            /** @description Industry of its devices. */
            industry?: string | undefined;
            /** @description Description of the product. */
            description?: string | undefined;
            /** @description Its services. */
            service_capabilities?: components["schemas"]["ServiceCapabilityAnswer"][] | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. */
            create_time?: string | undefined;
        };
        /** @description What to change of a product. */
        UpdateProduct: {
            /** @description Resource space of the product. Without it the product of this ID in the default one is meant; if that has none, the one that was created first. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description Name of the product. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            name?: string | undefined;
            /** @description Kind of its devices, for example WaterMeter. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            device_type?: string | undefined;
            /** @description Protocol of its devices. */
            protocol_type?: ("MQTT" | "CoAP" | "HTTP" | "HTTPS" | "Modbus" | "ONVIF" | "OPC-UA" | "OPC-DA" | "Other" | "TCP" | "UDP" | (string & {})) | undefined;
            /** @description How its devices write their data: as JSON, or binary, which a codec translates. */
            data_format?: ("json" | "binary" | (string & {})) | undefined;
            /** @description Its services. */
            service_capabilities?: components["schemas"]["ServiceCapability"][] | undefined;
            /** @description Manufacturer of its devices. At most 32 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$. */
            manufacturer_name?: string | undefined;
            /** @description Industry of its devices. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$. */
            industry?: string | undefined;
            /** @description Description of the product. At most 128 characters, matches ^[\s\u4e00-\u9fa5a-zA-Z0-9_?'#().,;&%@!\- \uff0c\u3001\uff1a\uff1b\u3002\uffe5$\uff01\u3010\u3011\u2019\u2018\u201c\u201d\uff08\uff09\uff1f\u2026~/]{1,128}$. */
            description?: string | undefined;
        };
        /** @description A resource space. */
        ApplicationDTO: {
            /** @description Identifies the resource space. 1 to 64 characters. */
            app_id?: string | undefined;
            /** @description Name of the resource space. 1 to 64 characters. */
            app_name?: string | undefined;
            /** @description Time of creation, UTC, yyyyMMdd'T'HHmmss'Z'. 1 to 64 characters. */
            create_time?: string | undefined;
            /** @description Whether it is the default one, in which things are that name no resource space. */
            default_app?: boolean | undefined;
        };
        /** @description Resource spaces. */
        ApplicationsDTO: {
            /** @description The resource spaces. 0 to 500 items. */
            applications?: components["schemas"]["ApplicationDTO"][] | undefined;
        };
        /** @description A resource space to create. */
        AddApplication: {
            /** @description Name of the resource space. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?''#().,&%@!-]*$. */
            app_name: string;
        };
        /** @description What to change of a resource space. */
        UpdateApplicationDTO: {
            /** @description Name of the resource space. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?''#().,&%@!-]*$. */
            app_name?: string | undefined;
        };
        /** @description A command, in short. */
        AsyncDeviceListCommand: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description Identifies the command. */
            command_id?: string | undefined;
            /** @description The service that has the command. */
            service_id?: string | undefined;
            /** @description Name of the command. */
            command_name?: string | undefined;
            /** @description Seconds for which the platform keeps it. */
            expire_time?: number | undefined;
            /** @description State of the command. PENDING: the platform keeps it; EXPIRED: it was kept longer than expire_time; SENT: it is on its way; DELIVERED: the device has it; SUCCESSFUL and FAILED: the device did it, or could not; TIMEOUT: the device did not confirm or answer in time. */
            status?: string | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
            /** @description Time when the platform sent it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            sent_time?: string | undefined;
            /** @description Time when it reached the device, UTC, yyyyMMdd'T'HHmmss'Z'. */
            delivered_time?: string | undefined;
            /** @description When it is sent: immediately, or with delay, when the device reports or comes online. */
            send_strategy?: string | undefined;
            /** @description Time when the device answered, UTC, yyyyMMdd'T'HHmmss'Z'. */
            response_time?: string | undefined;
        };
        /** @description Where the next page begins. */
        QueueCommandPage: {
            /** @description Number of records that fit the query, on all pages. */
            count?: number | undefined;
            /** @description Marker of the last record of this page; send it to get the next page. */
            marker?: string | undefined;
        };
        /** @description One page of commands. */
        QueryAsyncQueueCommandResponse: {
            /** @description The commands. */
            commands?: components["schemas"]["AsyncDeviceListCommand"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["QueueCommandPage"] | undefined;
        };
        /** @description A command. */
        AsyncDeviceCommandRequest: {
            /** @description The service that has the command, as the product model names it. Needed when a codec encodes the command. At most 64 characters. */
            service_id?: string | undefined;
            /** @description The command, as the product model names it. Needed when a codec encodes the command. At most 128 characters. */
            command_name?: string | undefined;
            /** @description Parameters of the command by name, as the product model defines them; without service_id in a form of one's own. At most 32 KB. */
            paras: {
                [key: string]: unknown;
            };
            /** @description Seconds for which the platform keeps the command, with delay. 0, or without it: 24 hours. At most 20 commands are kept for a device. 0 to 172800. */
            expire_time?: number | undefined;
            /** @description When to send it: immediately, whether the device is online or not, or with delay, when the device reports or comes online. At most 32 characters. */
            send_strategy: "immediately" | "delay" | (string & {});
        };
        /** @description A command that the platform has taken. */
        AsyncDeviceCommandResponse: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description Identifies the command. */
            command_id?: string | undefined;
            /** @description The service that has the command. */
            service_id?: string | undefined;
            /** @description Name of the command. */
            command_name?: string | undefined;
            /** @description Parameters of the command by name. */
            paras?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Seconds for which the platform keeps it. */
            expire_time?: number | undefined;
            /** @description State of the command. PENDING: the platform keeps it; EXPIRED: it was kept longer than expire_time; SENT: it is on its way; DELIVERED: the device has it; SUCCESSFUL and FAILED: the device did it, or could not; TIMEOUT: the device did not confirm or answer in time. */
            status?: string | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
            /** @description When it is sent: immediately, or with delay, when the device reports or comes online. */
            send_strategy?: string | undefined;
        };
        /** @description A command and what has become of it. */
        AsyncDeviceCommand: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description Identifies the command. */
            command_id?: string | undefined;
            /** @description The service that has the command. */
            service_id?: string | undefined;
            /** @description Name of the command. */
            command_name?: string | undefined;
            /** @description Parameters of the command by name. */
            paras?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Seconds for which the platform keeps it. */
            expire_time?: number | undefined;
            /** @description State of the command. PENDING: the platform keeps it; EXPIRED: it was kept longer than expire_time; SENT: it is on its way; DELIVERED: the device has it; SUCCESSFUL and FAILED: the device did it, or could not; TIMEOUT: the device did not confirm or answer in time. */
            status?: string | undefined;
            /** @description The answer of the device. What is in it is between application and device. */
            result?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
            /** @description Time when the platform sent it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            sent_time?: string | undefined;
            /** @description Time when it reached the device, UTC, yyyyMMdd'T'HHmmss'Z'. */
            delivered_time?: string | undefined;
            /** @description When it is sent: immediately, or with delay, when the device reports or comes online. */
            send_strategy?: string | undefined;
            /** @description Time when the device answered, UTC, yyyyMMdd'T'HHmmss'Z'. */
            response_time?: string | undefined;
        };
        /** @description Where the next page begins. */
        HistoryCommandPage: {
            /** @description Marker of the last record of this page; send it to get the next page. */
            marker?: string | undefined;
        };
        /** @description One page of commands. */
        QueryAsyncHistoryCommandResponse: {
            /** @description The commands. */
            commands?: components["schemas"]["AsyncDeviceListCommand"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["HistoryCommandPage"] | undefined;
        };
        /** @description A number of commands. */
        CountAsyncDeviceCommandResponse: {
            /** @description How many commands fit the query. */
            count?: number | undefined;
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
        /** @description A device group, in short. */
        DeviceGroupResponseSummary: {
            /** @description Identifies the group. */
            group_id?: string | undefined;
            /** @description Name of the group. */
            name?: string | undefined;
            /** @description Description of the group. */
            description?: string | undefined;
            /** @description The group in which this one is. */
            super_group_id?: string | undefined;
            /** @description STATIC: its devices are put in one by one. DYNAMIC: its devices are those that fit a rule. */
            group_type?: ("DYNAMIC" | "STATIC" | (string & {})) | undefined;
        };
        /** @description One page of device groups. */
        QueryDeviceGroupsResponseDTO: {
            /** @description The groups. */
            device_groups?: components["schemas"]["DeviceGroupResponseSummary"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description A device group to create. */
        AddDeviceGroupDTO: {
            /** @description Name of the group, unique in its resource space. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            name?: string | undefined;
            /** @description Description of the group. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            description?: string | undefined;
            /** @description The group in which this one is to be. At most 36 characters, matches ^[a-fA-F0-9-]{1,36}$. */
            super_group_id?: string | undefined;
            /** @description Resource space of the group. Without it the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description STATIC: its devices are put in one by one. DYNAMIC: its devices are those that fit a rule. Without it, STATIC. */
            group_type?: ("DYNAMIC" | "STATIC" | (string & {})) | undefined;
            /** @description Which devices are in the group, with DYNAMIC: what stands after where in the sql of SearchDevices. Matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()., &%@!*=<>:-]{1,200}$. */
            dynamic_group_rule?: string | undefined;
        };
        /** @description A device group. */
        DeviceGroupResponseDTO: {
            /** @description Identifies the group. */
            group_id?: string | undefined;
            /** @description Name of the group. */
            name?: string | undefined;
            /** @description Description of the group. */
            description?: string | undefined;
            /** @description The group in which this one is. */
            super_group_id?: string | undefined;
            /** @description STATIC: its devices are put in one by one. DYNAMIC: its devices are those that fit a rule. */
            group_type?: ("DYNAMIC" | "STATIC" | (string & {})) | undefined;
            /** @description Which devices are in a dynamic group. Matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()., &%@!*=<>:-]{1,200}$. */
            dynamic_group_rule?: string | undefined;
        };
        /** @description What to change of a device group. */
        UpdateDeviceGroupDTO: {
            /** @description Name of the group, unique in its resource space. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            name?: string | undefined;
            /** @description Description of the group. 1 to 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_? '#()\.,&%@!-]*$. */
            description?: string | undefined;
        };
        /** @description A device of a group. */
        SimplifyDevice: {
            /** @description Identifies the device. */
            device_id?: string | undefined;
            /** @description The device's own identifier, for example its IMEI, MAC address or serial number. */
            node_id?: string | undefined;
            /** @description Name of the device. */
            device_name?: string | undefined;
            /** @description Product of the device. */
            product_id?: string | undefined;
        };
        /** @description One page of the devices of a device group. */
        QueryDevicesInGroupResponse: {
            /** @description The devices. */
            devices?: components["schemas"]["SimplifyDevice"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description A tag. */
        TagV5DTO: {
            /** @description Key of the tag; unique on what it is attached to. At most 64 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_.-]{1,64}$. */
            tag_key: string;
            /** @description Value of the tag. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_.-]{1,128}$. */
            tag_value?: string | undefined;
        };
        /** @description Tags to attach. */
        BindTagsDTO: {
            /** @description What has the tags; so far, device. */
            resource_type: "device" | (string & {});
            /** @description Identifies it: the device ID. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$. */
            resource_id: string;
            /** @description The tags, each key once. */
            tags: components["schemas"]["TagV5DTO"][];
        };
        /** @description Tags to detach. */
        UnbindTagsDTO: {
            /** @description What has the tags; so far, device. */
            resource_type: "device" | (string & {});
            /** @description Identifies it: the device ID. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$. */
            resource_id: string;
            /** @description Keys of the tags, each once, and only keys that it has. Each At most 64 characters. */
            tag_keys: string[];
        };
        /** @description Tags to look for. */
        QueryResourceByTagsDTO: {
            /** @description What has the tags; so far, device. */
            resource_type: "device" | (string & {});
            /** @description The tags, of which one is enough. */
            tags: components["schemas"]["TagV5DTO"][];
        };
        /** @description Something that has tags. */
        ResourceDTO: {
            /** @description Identifies it: the device ID. */
            resource_id?: string | undefined;
        };
        /** @description One page of what has the tags. */
        ResourcesDTO: {
            /** @description What has the tags. */
            resources?: components["schemas"]["ResourceDTO"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description A message to all devices that have subscribed to a topic. */
        DeviceBroadcastRequest: {
            /** @description Resource space of the devices. Without it the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description The whole topic. It must begin with $oc/broadcast/, and need not be made in the console. At most 128 characters, matches ^[a-zA-Z0-9_?=$#:+/-]{0,128}$. */
            topic_full_name: string;
            /** @description The message in Base64, at most 128 KB of it. At most 131072 characters, matches ^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$. */
            message: string;
            /**
             * @description Minutes for which the platform keeps the message, a multiple of 5. 0: it is not kept. When it is kept, at most 10 devices may have subscribed to the topic. 0 to 10080.
             * @default 0
             */
            ttl?: number | undefined;
            /** @description Identifies the message; a UUID is best. When the message is kept, it must be unique. At most 128 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            message_id?: string | undefined;
        };
        /** @description A message that the platform has taken. */
        DeviceBroadcastResponse: {
            /** @description Resource space of the devices. */
            app_id?: string | undefined;
            /** @description The whole topic. At most 128 characters. */
            topic_full_name?: string | undefined;
            /** @description Identifies the message. */
            message_id?: string | undefined;
            /** @description Time when the platform took it, UTC, yyyyMMdd'T'HHmmss'Z'. */
            created_time?: string | undefined;
        };
        /** @description A queue. */
        QueryQueueBase: {
            /** @description Identifies the queue. Matches ^[a-zA-Z0-9_-]{36}$. */
            queue_id?: string | undefined;
            /** @description Name of the queue, unique for the tenant. 8 to 128 characters, matches ^([0-9a-zA-Z-_.:]+)$. */
            queue_name?: string | undefined;
            /** @description Time when the queue was created, UTC, yyyyMMdd'T'HHmmss'Z'. */
            create_time?: string | undefined;
            /** @description Time of the last change, UTC, yyyyMMdd'T'HHmmss'Z'. */
            last_modify_time?: string | undefined;
        };
        /** @description One page of queues. */
        QueryQueues: {
            /** @description The queues. */
            queues?: components["schemas"]["QueryQueueBase"][] | undefined;
            /** @description Where the next page begins. */
            page?: components["schemas"]["Page"] | undefined;
        };
        /** @description A queue to create. */
        QueueInfo: {
            /** @description Name of the queue, unique for the tenant. 8 to 128 characters, matches ^([0-9a-zA-Z-_.:]+)$. */
            queue_name: string;
        };
        /** @description An event of a resource. */
        RoutingRuleSubjectAnswer: {
            /** @description What the rule watches. 1 to 50 characters. */
            resource: "device" | "device.property" | "device.message" | "device.message.status" | "device.status" | "batchtask" | "product" | "device.command.status" | (string & {});
            /** @description What happens to it. device and product: create, delete, update; device.property and device.message: report; the others: update. 1 to 50 characters. */
            event: "create" | "delete" | "update" | "report" | (string & {});
        };
        /** @description A rule. */
        RoutingRule: {
            /** @description Identifies the rule. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            rule_id?: string | undefined;
            /** @description Name of the rule. 1 to 256 characters. */
            rule_name?: string | undefined;
            /** @description Description of the rule. 0 to 256 characters. */
            description?: string | undefined;
            /** @description Which event the rule is for. */
            subject?: components["schemas"]["RoutingRuleSubjectAnswer"] | undefined;
            /** @description Scope of the rule. GLOBAL: the whole tenant. APP: one resource space. */
            app_type?: ("GLOBAL" | "APP" | (string & {})) | undefined;
            /** @description Resource space of the rule. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description Which fields leave, a SELECT list in SQL. 0 to 2500 characters. */
            select?: string | undefined;
            /** @description Which data leaves, a WHERE condition in SQL. 0 to 2500 characters. */
            where?: string | undefined;
            /** @description Whether the rule is active. */
            active?: boolean | undefined;
        };
        /** @description One page of rules. */
        FindMultiRuleResponse: {
            /** @description The rules. */
            rules?: components["schemas"]["RoutingRule"][] | undefined;
            /** @description Number of records that fit the query, on all pages. */
            count?: number | undefined;
            /** @description Marker of the last record of this page; send it to get the next page. Matches ^[a-fA-F0-9]{24}$. */
            marker?: string | undefined;
        };
        /** @description An event of a resource. */
        RoutingRuleSubject: {
            /** @description What the rule watches. 1 to 50 characters. */
            resource: "device" | "device.property" | "device.message" | "device.message.status" | "device.status" | "batchtask" | "product" | "device.command.status" | (string & {});
            /** @description What happens to it. device and product: create, delete, update; device.property and device.message: report; the others: update. 1 to 50 characters. */
            event: "create" | "delete" | "update" | "report" | (string & {});
        };
        /** @description A rule to create. */
        AddRuleReq: {
            /** @description Name of the rule. 1 to 256 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            rule_name?: string | undefined;
            /** @description Description of the rule. 0 to 256 characters. */
            description?: string | undefined;
            /** @description Which event the rule is for. */
            subject: components["schemas"]["RoutingRuleSubject"];
            /** @description Scope of the rule. GLOBAL: the whole tenant. APP: one resource space. Without it GLOBAL. */
            app_type?: ("GLOBAL" | "APP" | (string & {})) | undefined;
            /** @description Resource space of the rule, with app_type APP. Without it the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description Which fields leave, a SELECT list in SQL; at most 2500 characters. Standard and enterprise editions only. 0 to 2500 characters. */
            select?: string | undefined;
            /** @description Which data leaves, a WHERE condition in SQL; at most 2500 characters. Standard and enterprise editions only. 0 to 2500 characters. */
            where?: string | undefined;
        };
        /** @description What to change of a rule. */
        UpdateRuleReq: {
            /** @description Name of the rule. 1 to 256 characters, matches ^[\u4e00-\u9fa5a-zA-Z0-9_?'#()\.,&%@!-]*$. */
            rule_name?: string | undefined;
            /** @description Description of the rule. 0 to 256 characters. */
            description?: string | undefined;
            /** @description Which fields leave, a SELECT list in SQL; empty to clear it. Send select and where together. Standard and enterprise editions only. 0 to 2500 characters. */
            select?: string | undefined;
            /** @description Which data leaves, a WHERE condition in SQL; empty to clear it. Send select and where together. Standard and enterprise editions only. 0 to 2500 characters. */
            where?: string | undefined;
            /** @description Whether the rule is to be active. */
            active?: boolean | undefined;
        };
        /** @description A URL to which the platform sends the data in POST requests. */
        HttpForwardingAnswer: {
            /** @description The URL. 1 to 256 characters. */
            url: string;
            /** @description CA certificate of the server, by its ID on the platform. 1 to 64 characters. */
            cert_id?: string | undefined;
            /** @description Domain name of the certificate that the server is to show, with sni_enable. 1 to 64 characters, matches ^[a-zA-Z0-9_]([^\s$]*[a-zA-Z0-9_])?$. */
            cn_name?: string | undefined;
            /** @description Whether to name cn_name to the server (SNI), which answers with its certificate. Without it, no. */
            sni_enable?: boolean | undefined;
            /** @description Whether to sign the requests with token. */
            signature_enable?: boolean | undefined;
            /**
             * Format: password
             * @description Secret of the signature. Not for logs. 3 to 32 characters, matches ^[a-zA-Z0-9]{3,32}$.
             */
            token?: string | undefined;
        };
        /** @description A stream of Data Ingestion Service (DIS). */
        DisForwardingAnswer: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description Name of the stream. One of stream_name and stream_id is needed; stream_id goes first. 1 to 256 characters. */
            stream_name?: string | undefined;
            /** @description Identifies the stream. 1 to 256 characters. */
            stream_id?: string | undefined;
        };
        /** @description A bucket of Object Storage Service (OBS). */
        ObsForwardingAnswer: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description The bucket. 1 to 256 characters. */
            bucket_name: string;
            /** @description Region of the bucket. 1 to 256 characters. */
            location?: string | undefined;
            /** @description Folder in the bucket, at most 256 characters, no slash at either end. {YYYY}, {MM}, {DD} and {HH} stand for the time. At most 256 characters, matches ^[a-zA-Z0-9_\-{}]+(/[a-zA-Z0-9_\-{}]+)*$. */
            file_path?: string | undefined;
        };
        /** @description A queue of AMQP clients. */
        AmqpForwardingAnswer: {
            /** @description The queue (AddQueue). 8 to 256 characters. */
            queue_name: string;
        };
        /** @description Address of a server; ip or domain. */
        NetAddressAnswer: {
            /** @description IPv4 address. Matches ^((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)(\.((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)){3}$. */
            ip?: string | undefined;
            /** @description The port. At most 65535. */
            port?: number | undefined;
            /** @description Domain name. Matches ^([a-zA-Z0-9][a-zA-Z0-9-]*\.)*([a-zA-Z0-9][a-zA-Z0-9-]*-)?[a-zA-Z0-9]{3,}$|^([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z0-9]{2}$. */
            domain?: string | undefined;
        };
        /** @description A topic of Distributed Message Service (DMS) for Kafka. */
        DmsKafkaForwardingAnswer: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddressAnswer"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description User of SASL. 1 to 256 characters. */
            username?: string | undefined;
            /**
             * Format: password
             * @description Password of SASL. Not for logs. 1 to 256 characters.
             */
            password?: string | undefined;
            /** @description How the platform authenticates. PAAS: without SASL. The others need username and password. */
            mechanism?: ("PAAS" | "PLAIN" | "SCRAM-SHA-512" | (string & {})) | undefined;
            /** @description SASL over TLS or without. Without it SASL_SSL. */
            security_protocol?: ("SASL_SSL" | "SASL_PLAINTEXT" | (string & {})) | undefined;
        };
        /** @description A topic of ROMA Connect. */
        RomaForwardingAnswer: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddressAnswer"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. At most 256 characters.
             */
            password?: string | undefined;
        };
        /** @description A field and the column into which it goes. */
        ColumnMappingAnswer: {
            /** @description The column. 1 to 256 characters. */
            column_name: string;
            /** @description The field of the data. 1 to 256 characters. */
            json_key: string;
        };
        /** @description A table of a MySQL database. */
        MysqlForwardingAnswer: {
            /** @description The server. */
            address: components["schemas"]["NetAddressAnswer"];
            /** @description The database. At most 64 characters, matches ^[A-Za-z0-9_$-]{1,64}$. */
            db_name: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password?: string | undefined;
            /**
             * @description Whether to connect over TLS.
             * @default true
             */
            enable_ssl?: boolean | undefined;
            /** @description The table. 1 to 64 characters. */
            table_name: string;
            /** @description Which field goes into which column. At most 32 items. */
            column_mappings: components["schemas"]["ColumnMappingAnswer"][];
        };
        /** @description A measurement of an InfluxDB database. */
        InfluxDBForwardingAnswer: {
            /** @description The server. */
            address: components["schemas"]["NetAddressAnswer"];
            /** @description The database. 1 to 64 characters. */
            db_name: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password?: string | undefined;
            /** @description The measurement. 1 to 64 characters. */
            measurement: string;
            /** @description Which field goes into which column. At most 32 items. */
            column_mappings: components["schemas"]["ColumnMappingAnswer"][];
        };
        /** @description A function of FunctionGraph. */
        FunctionGraphForwardingAnswer: {
            /** @description URN of the function. 0 to 65535 characters. */
            func_urn: string;
            /** @description Name of the function. 0 to 65535 characters. */
            func_name: string;
        };
        /** @description A topic of Kafka in MapReduce Service (MRS). */
        MrsKafkaForwardingAnswer: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddressAnswer"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /**
             * @description Whether the platform authenticates with Kerberos.
             * @default false
             */
            kerberos_authentication?: boolean | undefined;
        };
        /** @description A topic of Distributed Message Service (DMS) for RocketMQ. */
        DmsRocketMQForwardingAnswer: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddressAnswer"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password?: string | undefined;
            /**
             * @description Whether to connect over TLS.
             * @default true
             */
            enable_ssl?: boolean | undefined;
        };
        /** @description A topic to which the data is published again for devices. */
        MqttDeviceForwardingAnswer: {
            /** @description The topic. Matches ^[a-zA-Z0-9/{}$:.(),=@;!*%?_-]{1,128}$. */
            topic: string;
            /** @description Minutes after which a message expires. 0 to 1440. */
            ttl?: number | undefined;
        };
        /** @description Where the data of a rule goes; one object. */
        ChannelDetailAnswer: {
            /** @description With channel HTTP_FORWARDING. */
            http_forwarding?: components["schemas"]["HttpForwardingAnswer"] | undefined;
            /** @description With channel DIS_FORWARDING. */
            dis_forwarding?: components["schemas"]["DisForwardingAnswer"] | undefined;
            /** @description With channel OBS_FORWARDING. */
            obs_forwarding?: components["schemas"]["ObsForwardingAnswer"] | undefined;
            /** @description With channel AMQP_FORWARDING. */
            amqp_forwarding?: components["schemas"]["AmqpForwardingAnswer"] | undefined;
            /** @description With channel DMS_KAFKA_FORWARDING. */
            dms_kafka_forwarding?: components["schemas"]["DmsKafkaForwardingAnswer"] | undefined;
            /** @description With channel ROMA_FORWARDING. */
            roma_forwarding?: components["schemas"]["RomaForwardingAnswer"] | undefined;
            /** @description With channel MYSQL_FORWARDING. */
            mysql_forwarding?: components["schemas"]["MysqlForwardingAnswer"] | undefined;
            /** @description With channel INFLUXDB_FORWARDING. */
            influxdb_forwarding?: components["schemas"]["InfluxDBForwardingAnswer"] | undefined;
            /** @description With channel FUNCTIONGRAPH_FORWARDING. */
            functiongraph_forwarding?: components["schemas"]["FunctionGraphForwardingAnswer"] | undefined;
            /** @description With channel MRS_KAFKA_FORWARDING. */
            mrs_kafka_forwarding?: components["schemas"]["MrsKafkaForwardingAnswer"] | undefined;
            /** @description With channel DMS_ROCKETMQ_FORWARDING. */
            dms_rocketmq_forwarding?: components["schemas"]["DmsRocketMQForwardingAnswer"] | undefined;
            /** @description With channel MQTT_DEVICE_FORWARDING. */
            mqtt_device_forwarding?: components["schemas"]["MqttDeviceForwardingAnswer"] | undefined;
        };
        /** @description An action of a rule. */
        RoutingRuleAction: {
            /** @description Identifies the action. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            action_id?: string | undefined;
            /** @description The rule. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            rule_id?: string | undefined;
            /** @description Resource space of the rule. Matches ^[a-zA-Z0-9_-]{1,36}$. */
            app_id?: string | undefined;
            /** @description Kind of the place where the data goes. */
            channel?: ("HTTP_FORWARDING" | "DIS_FORWARDING" | "OBS_FORWARDING" | "AMQP_FORWARDING" | "DMS_KAFKA_FORWARDING" | "ROMA_FORWARDING" | "IoTA_FORWARDING" | "MQS_FORWARDING" | "MYSQL_FORWARDING" | "MQTT_FORWARDING" | "LTS_FORWARDING" | "INFLUXDB_FORWARDING" | "FUNCTIONGRAPH_FORWARDING" | "MRS_KAFKA_FORWARDING" | "PULSAR_FORWARDING" | "DMS_ROCKETMQ_FORWARDING" | "MAE_FORWARDING" | "MQTT_DEVICE_FORWARDING" | (string & {})) | undefined;
            /** @description The place. */
            channel_detail?: components["schemas"]["ChannelDetailAnswer"] | undefined;
        };
        /** @description One page of actions. */
        FindMultiActionResponse: {
            /** @description The actions. */
            actions?: components["schemas"]["RoutingRuleAction"][] | undefined;
            /** @description Number of records that fit the query, on all pages. */
            count?: number | undefined;
            /** @description Marker of the last record of this page; send it to get the next page. Matches ^[a-fA-F0-9]{24}$. */
            marker?: string | undefined;
        };
        /** @description A URL to which the platform sends the data in POST requests. */
        HttpForwarding: {
            /** @description The URL. 1 to 256 characters. */
            url: string;
            /** @description CA certificate of the server, by its ID on the platform. 1 to 64 characters. */
            cert_id?: string | undefined;
            /** @description Domain name of the certificate that the server is to show, with sni_enable. 1 to 64 characters, matches ^[a-zA-Z0-9_]([^\s$]*[a-zA-Z0-9_])?$. */
            cn_name?: string | undefined;
            /** @description Whether to name cn_name to the server (SNI), which answers with its certificate. Without it, no. */
            sni_enable?: boolean | undefined;
            /** @description Whether to sign the requests with token. */
            signature_enable?: boolean | undefined;
            /**
             * Format: password
             * @description Secret of the signature. Not for logs. 3 to 32 characters, matches ^[a-zA-Z0-9]{3,32}$.
             */
            token?: string | undefined;
        };
        /** @description A stream of Data Ingestion Service (DIS). */
        DisForwarding: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description Name of the stream. One of stream_name and stream_id is needed; stream_id goes first. 1 to 256 characters. */
            stream_name?: string | undefined;
            /** @description Identifies the stream. 1 to 256 characters. */
            stream_id?: string | undefined;
        };
        /** @description A bucket of Object Storage Service (OBS). */
        ObsForwarding: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description The bucket. 1 to 256 characters. */
            bucket_name: string;
            /** @description Region of the bucket. 1 to 256 characters. */
            location?: string | undefined;
            /** @description Folder in the bucket, at most 256 characters, no slash at either end. {YYYY}, {MM}, {DD} and {HH} stand for the time. At most 256 characters, matches ^[a-zA-Z0-9_\-{}]+(/[a-zA-Z0-9_\-{}]+)*$. */
            file_path?: string | undefined;
        };
        /** @description A queue of AMQP clients. */
        AmqpForwarding: {
            /** @description The queue (AddQueue). 8 to 256 characters. */
            queue_name: string;
        };
        /** @description Address of a server; ip or domain. */
        NetAddress: {
            /** @description IPv4 address. Matches ^((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)(\.((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)){3}$. */
            ip?: string | undefined;
            /** @description The port. At most 65535. */
            port?: number | undefined;
            /** @description Domain name. Matches ^([a-zA-Z0-9][a-zA-Z0-9-]*\.)*([a-zA-Z0-9][a-zA-Z0-9-]*-)?[a-zA-Z0-9]{3,}$|^([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z0-9]{2}$. */
            domain?: string | undefined;
        };
        /** @description A topic of Distributed Message Service (DMS) for Kafka. */
        DmsKafkaForwarding: {
            /** @description Region of the service. 1 to 256 characters. */
            region_name: string;
            /** @description Project of the service. 1 to 256 characters. */
            project_id: string;
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddress"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description User of SASL. 1 to 256 characters. */
            username?: string | undefined;
            /**
             * Format: password
             * @description Password of SASL. Not for logs. 1 to 256 characters.
             */
            password?: string | undefined;
            /** @description How the platform authenticates. PAAS: without SASL. The others need username and password. */
            mechanism?: ("PAAS" | "PLAIN" | "SCRAM-SHA-512" | (string & {})) | undefined;
            /** @description SASL over TLS or without. Without it SASL_SSL. */
            security_protocol?: ("SASL_SSL" | "SASL_PLAINTEXT" | (string & {})) | undefined;
        };
        /** @description A topic of ROMA Connect. */
        RomaForwarding: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddress"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. At most 256 characters.
             */
            password: string;
        };
        /** @description A field and the column into which it goes. */
        ColumnMapping: {
            /** @description The column. 1 to 256 characters. */
            column_name: string;
            /** @description The field of the data. 1 to 256 characters. */
            json_key: string;
        };
        /** @description A table of a MySQL database. */
        MysqlForwarding: {
            /** @description The server. */
            address: components["schemas"]["NetAddress"];
            /** @description The database. At most 64 characters, matches ^[A-Za-z0-9_$-]{1,64}$. */
            db_name: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password: string;
            /**
             * @description Whether to connect over TLS.
             * @default true
             */
            enable_ssl?: boolean | undefined;
            /** @description The table. 1 to 64 characters. */
            table_name: string;
            /** @description Which field goes into which column. At most 32 items. */
            column_mappings: components["schemas"]["ColumnMapping"][];
        };
        /** @description A measurement of an InfluxDB database. */
        InfluxDBForwarding: {
            /** @description The server. */
            address: components["schemas"]["NetAddress"];
            /** @description The database. 1 to 64 characters. */
            db_name: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password: string;
            /** @description The measurement. 1 to 64 characters. */
            measurement: string;
            /** @description Which field goes into which column. At most 32 items. */
            column_mappings: components["schemas"]["ColumnMapping"][];
        };
        /** @description A function of FunctionGraph. */
        FunctionGraphForwarding: {
            /** @description URN of the function. 0 to 65535 characters. */
            func_urn: string;
            /** @description Name of the function. 0 to 65535 characters. */
            func_name: string;
        };
        /** @description A topic of Kafka in MapReduce Service (MRS). */
        MrsKafkaForwarding: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddress"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /**
             * @description Whether the platform authenticates with Kerberos.
             * @default false
             */
            kerberos_authentication?: boolean | undefined;
        };
        /** @description A topic of Distributed Message Service (DMS) for RocketMQ. */
        DmsRocketMQForwarding: {
            /** @description The brokers. At most 20 items. */
            addresses: components["schemas"]["NetAddress"][];
            /** @description The topic. 1 to 256 characters. */
            topic: string;
            /** @description The user. 1 to 256 characters. */
            username: string;
            /**
             * Format: password
             * @description The password. Not for logs. 1 to 256 characters.
             */
            password: string;
            /**
             * @description Whether to connect over TLS.
             * @default true
             */
            enable_ssl?: boolean | undefined;
        };
        /** @description A topic to which the data is published again for devices. */
        MqttDeviceForwarding: {
            /** @description The topic. Matches ^[a-zA-Z0-9/{}$:.(),=@;!*%?_-]{1,128}$. */
            topic: string;
            /** @description Minutes after which a message expires. 0 to 1440. */
            ttl?: number | undefined;
        };
        /** @description Where the data of a rule goes; one object. */
        ChannelDetail: {
            /** @description With channel HTTP_FORWARDING. */
            http_forwarding?: components["schemas"]["HttpForwarding"] | undefined;
            /** @description With channel DIS_FORWARDING. */
            dis_forwarding?: components["schemas"]["DisForwarding"] | undefined;
            /** @description With channel OBS_FORWARDING. */
            obs_forwarding?: components["schemas"]["ObsForwarding"] | undefined;
            /** @description With channel AMQP_FORWARDING. */
            amqp_forwarding?: components["schemas"]["AmqpForwarding"] | undefined;
            /** @description With channel DMS_KAFKA_FORWARDING. */
            dms_kafka_forwarding?: components["schemas"]["DmsKafkaForwarding"] | undefined;
            /** @description With channel ROMA_FORWARDING. */
            roma_forwarding?: components["schemas"]["RomaForwarding"] | undefined;
            /** @description With channel MYSQL_FORWARDING. */
            mysql_forwarding?: components["schemas"]["MysqlForwarding"] | undefined;
            /** @description With channel INFLUXDB_FORWARDING. */
            influxdb_forwarding?: components["schemas"]["InfluxDBForwarding"] | undefined;
            /** @description With channel FUNCTIONGRAPH_FORWARDING. */
            functiongraph_forwarding?: components["schemas"]["FunctionGraphForwarding"] | undefined;
            /** @description With channel MRS_KAFKA_FORWARDING. */
            mrs_kafka_forwarding?: components["schemas"]["MrsKafkaForwarding"] | undefined;
            /** @description With channel DMS_ROCKETMQ_FORWARDING. */
            dms_rocketmq_forwarding?: components["schemas"]["DmsRocketMQForwarding"] | undefined;
            /** @description With channel MQTT_DEVICE_FORWARDING. */
            mqtt_device_forwarding?: components["schemas"]["MqttDeviceForwarding"] | undefined;
        };
        /** @description An action to add to a rule. */
        AddActionReq: {
            /** @description The rule. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
            rule_id: string;
            /** @description Kind of the place where the data goes. Which kinds there are depends on the edition. */
            channel: "HTTP_FORWARDING" | "DIS_FORWARDING" | "OBS_FORWARDING" | "AMQP_FORWARDING" | "DMS_KAFKA_FORWARDING" | "ROMA_FORWARDING" | "IoTA_FORWARDING" | "MQS_FORWARDING" | "MYSQL_FORWARDING" | "MQTT_FORWARDING" | "LTS_FORWARDING" | "INFLUXDB_FORWARDING" | "FUNCTIONGRAPH_FORWARDING" | "MRS_KAFKA_FORWARDING" | "PULSAR_FORWARDING" | "DMS_ROCKETMQ_FORWARDING" | "MAE_FORWARDING" | "MQTT_DEVICE_FORWARDING" | (string & {});
            /** @description The place, an object of the kind that channel names. */
            channel_detail: components["schemas"]["ChannelDetail"];
        };
        /** @description What to change of an action. */
        UpdateActionReq: {
            /** @description Kind of the place where the data goes. Which kinds there are depends on the edition. */
            channel?: ("HTTP_FORWARDING" | "DIS_FORWARDING" | "OBS_FORWARDING" | "AMQP_FORWARDING" | "DMS_KAFKA_FORWARDING" | "ROMA_FORWARDING" | "IoTA_FORWARDING" | "MQS_FORWARDING" | "MYSQL_FORWARDING" | "MQTT_FORWARDING" | "LTS_FORWARDING" | "INFLUXDB_FORWARDING" | "FUNCTIONGRAPH_FORWARDING" | "MRS_KAFKA_FORWARDING" | "PULSAR_FORWARDING" | "DMS_ROCKETMQ_FORWARDING" | "MAE_FORWARDING" | "MQTT_DEVICE_FORWARDING" | (string & {})) | undefined;
            /** @description The place, an object of the kind that channel names. */
            channel_detail?: components["schemas"]["ChannelDetail"] | undefined;
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
        /**
         * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
         * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
         */
        GroupId: string;
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
export type SearchSql = components['schemas']['SearchSql'];
export type ModuleSearchDTO = components['schemas']['ModuleSearchDTO'];
export type SearchDevice = components['schemas']['SearchDevice'];
export type SearchDevices = components['schemas']['SearchDevices'];
export type ListDeviceGroupSummary = components['schemas']['ListDeviceGroupSummary'];
export type ListDeviceGroupsResponseDTO = components['schemas']['ListDeviceGroupsResponseDTO'];
export type DeviceShadowProperties = components['schemas']['DeviceShadowProperties'];
export type DeviceShadowData = components['schemas']['DeviceShadowData'];
export type DeviceShadow = components['schemas']['DeviceShadow'];
export type UpdateDesired = components['schemas']['UpdateDesired'];
export type UpdateDesireds = components['schemas']['UpdateDesireds'];
export type DeviceCommandRequest = components['schemas']['DeviceCommandRequest'];
export type DeviceCommandResponse = components['schemas']['DeviceCommandResponse'];
export type ProductSummary = components['schemas']['ProductSummary'];
export type ProductSummarys = components['schemas']['ProductSummarys'];
export type ServiceProperty = components['schemas']['ServiceProperty'];
export type ServiceCommandPara = components['schemas']['ServiceCommandPara'];
export type ServiceCommandResponse = components['schemas']['ServiceCommandResponse'];
export type ServiceCommand = components['schemas']['ServiceCommand'];
export type ServiceEvent = components['schemas']['ServiceEvent'];
export type ServiceCapability = components['schemas']['ServiceCapability'];
export type AddProduct = components['schemas']['AddProduct'];
export type ServicePropertyAnswer = components['schemas']['ServicePropertyAnswer'];
export type ServiceCommandParaAnswer = components['schemas']['ServiceCommandParaAnswer'];
export type ServiceCommandResponseAnswer = components['schemas']['ServiceCommandResponseAnswer'];
export type ServiceCommandAnswer = components['schemas']['ServiceCommandAnswer'];
export type ServiceEventAnswer = components['schemas']['ServiceEventAnswer'];
export type ServiceCapabilityAnswer = components['schemas']['ServiceCapabilityAnswer'];
export type Product = components['schemas']['Product'];
export type UpdateProduct = components['schemas']['UpdateProduct'];
export type ApplicationDTO = components['schemas']['ApplicationDTO'];
export type ApplicationsDTO = components['schemas']['ApplicationsDTO'];
export type AddApplication = components['schemas']['AddApplication'];
export type UpdateApplicationDTO = components['schemas']['UpdateApplicationDTO'];
export type AsyncDeviceListCommand = components['schemas']['AsyncDeviceListCommand'];
export type QueueCommandPage = components['schemas']['QueueCommandPage'];
export type QueryAsyncQueueCommandResponse = components['schemas']['QueryAsyncQueueCommandResponse'];
export type AsyncDeviceCommandRequest = components['schemas']['AsyncDeviceCommandRequest'];
export type AsyncDeviceCommandResponse = components['schemas']['AsyncDeviceCommandResponse'];
export type AsyncDeviceCommand = components['schemas']['AsyncDeviceCommand'];
export type HistoryCommandPage = components['schemas']['HistoryCommandPage'];
export type QueryAsyncHistoryCommandResponse = components['schemas']['QueryAsyncHistoryCommandResponse'];
export type CountAsyncDeviceCommandResponse = components['schemas']['CountAsyncDeviceCommandResponse'];
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
export type DeviceGroupResponseSummary = components['schemas']['DeviceGroupResponseSummary'];
export type QueryDeviceGroupsResponseDTO = components['schemas']['QueryDeviceGroupsResponseDTO'];
export type AddDeviceGroupDTO = components['schemas']['AddDeviceGroupDTO'];
export type DeviceGroupResponseDTO = components['schemas']['DeviceGroupResponseDTO'];
export type UpdateDeviceGroupDTO = components['schemas']['UpdateDeviceGroupDTO'];
export type SimplifyDevice = components['schemas']['SimplifyDevice'];
export type QueryDevicesInGroupResponse = components['schemas']['QueryDevicesInGroupResponse'];
export type TagV5DTO = components['schemas']['TagV5DTO'];
export type BindTagsDTO = components['schemas']['BindTagsDTO'];
export type UnbindTagsDTO = components['schemas']['UnbindTagsDTO'];
export type QueryResourceByTagsDTO = components['schemas']['QueryResourceByTagsDTO'];
export type ResourceDTO = components['schemas']['ResourceDTO'];
export type ResourcesDTO = components['schemas']['ResourcesDTO'];
export type DeviceBroadcastRequest = components['schemas']['DeviceBroadcastRequest'];
export type DeviceBroadcastResponse = components['schemas']['DeviceBroadcastResponse'];
export type QueryQueueBase = components['schemas']['QueryQueueBase'];
export type QueryQueues = components['schemas']['QueryQueues'];
export type QueueInfo = components['schemas']['QueueInfo'];
export type RoutingRuleSubjectAnswer = components['schemas']['RoutingRuleSubjectAnswer'];
export type RoutingRule = components['schemas']['RoutingRule'];
export type FindMultiRuleResponse = components['schemas']['FindMultiRuleResponse'];
export type RoutingRuleSubject = components['schemas']['RoutingRuleSubject'];
export type AddRuleReq = components['schemas']['AddRuleReq'];
export type UpdateRuleReq = components['schemas']['UpdateRuleReq'];
export type HttpForwardingAnswer = components['schemas']['HttpForwardingAnswer'];
export type DisForwardingAnswer = components['schemas']['DisForwardingAnswer'];
export type ObsForwardingAnswer = components['schemas']['ObsForwardingAnswer'];
export type AmqpForwardingAnswer = components['schemas']['AmqpForwardingAnswer'];
export type NetAddressAnswer = components['schemas']['NetAddressAnswer'];
export type DmsKafkaForwardingAnswer = components['schemas']['DmsKafkaForwardingAnswer'];
export type RomaForwardingAnswer = components['schemas']['RomaForwardingAnswer'];
export type ColumnMappingAnswer = components['schemas']['ColumnMappingAnswer'];
export type MysqlForwardingAnswer = components['schemas']['MysqlForwardingAnswer'];
export type InfluxDBForwardingAnswer = components['schemas']['InfluxDBForwardingAnswer'];
export type FunctionGraphForwardingAnswer = components['schemas']['FunctionGraphForwardingAnswer'];
export type MrsKafkaForwardingAnswer = components['schemas']['MrsKafkaForwardingAnswer'];
export type DmsRocketMQForwardingAnswer = components['schemas']['DmsRocketMQForwardingAnswer'];
export type MqttDeviceForwardingAnswer = components['schemas']['MqttDeviceForwardingAnswer'];
export type ChannelDetailAnswer = components['schemas']['ChannelDetailAnswer'];
export type RoutingRuleAction = components['schemas']['RoutingRuleAction'];
export type FindMultiActionResponse = components['schemas']['FindMultiActionResponse'];
export type HttpForwarding = components['schemas']['HttpForwarding'];
export type DisForwarding = components['schemas']['DisForwarding'];
export type ObsForwarding = components['schemas']['ObsForwarding'];
export type AmqpForwarding = components['schemas']['AmqpForwarding'];
export type NetAddress = components['schemas']['NetAddress'];
export type DmsKafkaForwarding = components['schemas']['DmsKafkaForwarding'];
export type RomaForwarding = components['schemas']['RomaForwarding'];
export type ColumnMapping = components['schemas']['ColumnMapping'];
export type MysqlForwarding = components['schemas']['MysqlForwarding'];
export type InfluxDBForwarding = components['schemas']['InfluxDBForwarding'];
export type FunctionGraphForwarding = components['schemas']['FunctionGraphForwarding'];
export type MrsKafkaForwarding = components['schemas']['MrsKafkaForwarding'];
export type DmsRocketMQForwarding = components['schemas']['DmsRocketMQForwarding'];
export type MqttDeviceForwarding = components['schemas']['MqttDeviceForwarding'];
export type ChannelDetail = components['schemas']['ChannelDetail'];
export type AddActionReq = components['schemas']['AddActionReq'];
export type UpdateActionReq = components['schemas']['UpdateActionReq'];
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
export type ParameterGroupId = components['parameters']['GroupId'];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.014038";
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.014040";
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
    SearchDevices: {
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
        /** @description The query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchSql"];
            };
        };
        responses: {
            /** @description The devices, or their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDevices"];
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
    ListDeviceGroupsByDevice: {
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
            /** @description The groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeviceGroupsResponseDTO"];
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
    ListProducts: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description Resource space whose things are wanted. Without it those of every resource space of the user. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: components["parameters"]["AppId"] | undefined;
                /** @description Only products with this name. At most 64 characters. */
                product_name?: string | undefined;
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
            /** @description One page of products. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSummarys"];
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
                        error_code: "IOTDA.000006" | "IOTDA.000008" | "IOTDA.000017" | "IOTDA.000018";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateProduct: {
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
        /** @description The product. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProduct"];
            };
        };
        responses: {
            /** @description The product is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowProduct: {
        parameters: {
            query?: {
                /** @description Resource space of the product. Without it the product of this ID in the default one is meant; if that has none, the one that was created first. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: string | undefined;
            } | undefined;
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
                 * @description Identifies the product. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 64f1a2b3c4d5e6f708192a3b
                 */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateProduct: {
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
                 * @description Identifies the product. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 64f1a2b3c4d5e6f708192a3b
                 */
                product_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProduct"];
            };
        };
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteProduct: {
        parameters: {
            query?: {
                /** @description Resource space of the product. Without it the product of this ID in the default one is meant; if that has none, the one that was created first. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: string | undefined;
            } | undefined;
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
                 * @description Identifies the product. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 64f1a2b3c4d5e6f708192a3b
                 */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowApplications: {
        parameters: {
            query?: {
                /** @description Only the default resource space (true), or only the others (false). Without it all of them. */
                default_app?: boolean | undefined;
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
            /** @description The resource spaces. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsDTO"];
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
    AddApplication: {
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
        /** @description The resource space. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddApplication"];
            };
        };
        responses: {
            /** @description The resource space is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDTO"];
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
    ShowApplication: {
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
                 * @description Identifies the resource space. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 8c23b6b4ea684fb99c2f90452a81ebb1
                 */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource space. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDTO"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateApplication: {
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
                 * @description Identifies the resource space. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 8c23b6b4ea684fb99c2f90452a81ebb1
                 */
                app_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApplicationDTO"];
            };
        };
        responses: {
            /** @description The resource space as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDTO"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteApplication: {
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
                 * @description Identifies the resource space. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 8c23b6b4ea684fb99c2f90452a81ebb1
                 */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource space is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ListAsyncCommands: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description Only commands that were issued after this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                start_time?: string | undefined;
                /** @description Only commands that were issued before this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                end_time?: string | undefined;
                /** @description Only commands in this state. */
                status?: ("PENDING" | "SENT" | "DELIVERED" | (string & {})) | undefined;
                /** @description Only commands of this name. Matches ^[a-zA-Z0-9_-]{1,128}$. */
                command_name?: string | undefined;
            } | undefined;
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
            /** @description One page of commands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAsyncQueueCommandResponse"];
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
                        error_code: "IOTDA.000006" | "IOTDA.000008" | "IOTDA.000017" | "IOTDA.000018" | "IOTDA.000009" | "IOTDA.000010";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateAsyncCommand: {
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
                "application/json": components["schemas"]["AsyncDeviceCommandRequest"];
            };
        };
        responses: {
            /** @description The platform has the command. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncDeviceCommandResponse"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.014114";
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
    ShowAsyncDeviceCommand: {
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
                 * @description Identifies the command. 1 to 100 characters, matches ^[a-zA-Z0-9_-]{1,100}$.
                 * @example 5f1b4e7a-0c2d-4e3f-8a9b-1c2d3e4f5a6b
                 */
                command_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The command. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncDeviceCommand"];
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
    ListAsyncHistoryCommands: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description Only commands that were issued after this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                start_time?: string | undefined;
                /** @description Only commands that were issued before this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                end_time?: string | undefined;
                /** @description Only commands in this state. */
                status?: ("EXPIRED" | "SUCCESSFUL" | "FAILED" | "TIMEOUT" | "DELIVERED" | (string & {})) | undefined;
                /** @description Only commands of this name. Matches ^[a-zA-Z0-9_-]{1,128}$. */
                command_name?: string | undefined;
            } | undefined;
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
            /** @description One page of commands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAsyncHistoryCommandResponse"];
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
                        error_code: "IOTDA.000006" | "IOTDA.000008" | "IOTDA.000017" | "IOTDA.000018" | "IOTDA.000009" | "IOTDA.000010";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DeviceUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CountAsyncHistoryCommands: {
        parameters: {
            query?: {
                /** @description Only commands that were issued after this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                start_time?: string | undefined;
                /** @description Only commands that were issued before this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                end_time?: string | undefined;
                /** @description Only commands in this state. */
                status?: ("EXPIRED" | "SUCCESSFUL" | "FAILED" | "TIMEOUT" | "DELIVERED" | (string & {})) | undefined;
                /** @description Only commands of this name. Matches ^[a-zA-Z0-9_-]{1,128}$. */
                command_name?: string | undefined;
            } | undefined;
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
            /** @description Their number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAsyncDeviceCommandResponse"];
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
                        error_code: "IOTDA.000006" | "IOTDA.000008" | "IOTDA.000009" | "IOTDA.000010";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    DeleteDeviceMessage: {
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
                 * @description Identifies the message. 1 to 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 5f1b4e7a-0c2d-4e3f-8a9b-1c2d3e4f5a6b
                 */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is deleted. */
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
    ListDeviceGroups: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description Only groups that were changed after this time, UTC, yyyyMMdd'T'HHmmss'Z'. Matches ^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$. */
                last_modified_time?: string | undefined;
                /** @description Resource space whose things are wanted. Without it those of every resource space of the user. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: components["parameters"]["AppId"] | undefined;
                /** @description Only groups of this type: STATIC, whose devices are put in one by one, or DYNAMIC, whose devices are those that fit a rule. */
                group_type?: ("DYNAMIC" | "STATIC" | (string & {})) | undefined;
                /** @description Only groups with this name. 1 to 64 characters. */
                name?: string | undefined;
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
            /** @description One page of device groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryDeviceGroupsResponseDTO"];
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
    AddDeviceGroup: {
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
        /** @description The group. Every field is optional. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddDeviceGroupDTO"];
            };
        } | undefined;
        responses: {
            /** @description The group is created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroupResponseDTO"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowDeviceGroup: {
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
                 * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
                 * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroupResponseDTO"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateDeviceGroup: {
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
                 * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
                 * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeviceGroupDTO"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceGroupResponseDTO"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteDeviceGroup: {
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
                 * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
                 * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is deleted. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateOrDeleteDeviceInGroup: {
        parameters: {
            query: {
                /**
                 * @description What to do with the device.
                 * @example addDevice
                 */
                action_id: "addDevice" | "removeDevice" | (string & {});
                /**
                 * @description The device. At most 128 characters, matches ^[a-zA-Z0-9_-]{1,128}$.
                 * @example 64f1a2b3c4d5e6f708192a3b_meter-0001
                 */
                device_id: string;
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
                 * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
                 * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
                 */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
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
    ShowDevicesInGroup: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
            } | undefined;
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
                 * @description Identifies the device group. Given by the platform when the group is created. 1 to 36 characters, matches ^[a-fA-F0-9-]{1,36}$.
                 * @example 04ed32dc-1b00-25b5-2fe3-c01a27c2b0a8
                 */
                group_id: components["parameters"]["GroupId"];
            };
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
                    "application/json": components["schemas"]["QueryDevicesInGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    TagDevice: {
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
        /** @description The device and the tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindTagsDTO"];
            };
        };
        responses: {
            /** @description The tags are attached. */
            200: {
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
    UntagDevice: {
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
        /** @description The device and the keys of the tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbindTagsDTO"];
            };
        };
        responses: {
            /** @description The tags are detached. */
            200: {
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
    ListResourcesByTags: {
        parameters: {
            query?: {
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
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
        /** @description The tags. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryResourceByTagsDTO"];
            };
        };
        responses: {
            /** @description One page of devices. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcesDTO"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    BroadcastMessage: {
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
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceBroadcastRequest"];
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
                    "application/json": components["schemas"]["DeviceBroadcastResponse"];
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
    BatchShowQueue: {
        parameters: {
            query?: {
                /** @description Only queues whose name has this in it. Without it, all. At most 128 characters, matches ^([0-9a-zA-Z-_.:]+)$. */
                queue_name?: string | undefined;
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-zA-Z0-9]{1,32}$. Default ffffffffffffffffffffffff. */
                marker?: string | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
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
            /** @description One page of queues. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueues"];
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
    AddQueue: {
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
        /** @description The queue. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueInfo"];
            };
        };
        responses: {
            /** @description The queue is there. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueueBase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowQueue: {
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
                 * @description Identifies the queue. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{36}$.
                 * @example 5c61ae91-1b2c-4d3e-8f90-a1b2c3d4e5f6
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueueBase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.016002";
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
    DeleteQueue: {
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
                 * @description Identifies the queue. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{36}$.
                 * @example 5c61ae91-1b2c-4d3e-8f90-a1b2c3d4e5f6
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.016003";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.016002";
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
    ListRoutingRules: {
        parameters: {
            query?: {
                /** @description Only rules for this resource. 1 to 50 characters. */
                resource?: ("device" | "device.property" | "device.message" | "device.message.status" | "device.status" | "batchtask" | "product" | "device.command.status" | (string & {})) | undefined;
                /** @description Only rules for this event of the resource. device and product: create, delete, update; device.property and device.message: report; the others: update. 1 to 50 characters. */
                event?: ("create" | "delete" | "update" | "report" | (string & {})) | undefined;
                /** @description Only rules of this scope. GLOBAL: of the whole tenant. APP: of one resource space. */
                app_type?: ("GLOBAL" | "APP" | (string & {})) | undefined;
                /** @description With app_type APP, the resource space whose rules are wanted. Without it, the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: string | undefined;
                /** @description Only rules with this name. 1 to 256 characters. */
                rule_name?: string | undefined;
                /** @description Only rules that are active, or that are not. */
                active?: boolean | undefined;
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
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
            /** @description One page of rules. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindMultiRuleResponse"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateRoutingRule: {
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
        /** @description The rule. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRuleReq"];
            };
        };
        responses: {
            /** @description The rule is there. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    ShowRoutingRule: {
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
                 * @description Identifies the rule. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce1
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.010002";
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
    UpdateRoutingRule: {
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
                 * @description Identifies the rule. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce1
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRuleReq"];
            };
        };
        responses: {
            /** @description The rule as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRule"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.010002";
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
    DeleteRoutingRule: {
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
                 * @description Identifies the rule. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce1
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.010002";
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
    ListRuleActions: {
        parameters: {
            query?: {
                /** @description Only actions of this rule. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                rule_id?: string | undefined;
                /** @description Only actions of this kind. */
                channel?: ("HTTP_FORWARDING" | "DIS_FORWARDING" | "OBS_FORWARDING" | "AMQP_FORWARDING" | "DMS_KAFKA_FORWARDING" | "MQS_FORWARDING" | "IoTA_FORWARDING" | "ROMA_FORWARDING" | "MYSQL_FORWARDING" | "MQTT_FORWARDING" | "LTS_FORWARDING" | "INFLUXDB_FORWARDING" | "FUNCTIONGRAPH_FORWARDING" | "MRS_KAFKA_FORWARDING" | "PULSAR_FORWARDING" | "DMS_ROCKETMQ_FORWARDING" | "MAE_FORWARDING" | "MQTT_DEVICE_FORWARDING" | (string & {})) | undefined;
                /** @description Only actions of rules of this scope. GLOBAL: of the whole tenant. APP: of one resource space. */
                app_type?: ("GLOBAL" | "APP" | (string & {})) | undefined;
                /** @description With app_type APP and without rule_id, the resource space whose actions are wanted. Without it, the default one. At most 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$. */
                app_id?: string | undefined;
                /** @description Records on a page. 1 to 50. Default 10. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description Where the page begins, the marker of the page before. Without it, the first page. Matches ^[a-fA-F0-9]{24}$. Default ffffffffffffffffffffffff. */
                marker?: components["parameters"]["Marker"] | undefined;
                /** @description Records to leave out, counted from marker. To read far, go from marker to marker instead. 0 to 500. Default 0. */
                offset?: components["parameters"]["Offset"] | undefined;
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
            /** @description One page of actions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindMultiActionResponse"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["AddressUnknown"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CreateRuleAction: {
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
        /** @description The action. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionReq"];
            };
        };
        responses: {
            /** @description The action is there. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleAction"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            /** @description There is no such thing, or the gateway does not know the address. */
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
                        error_code: "APIGW.0101" | "IOTDA.010002";
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
    ShowRuleAction: {
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
                 * @description Identifies the action. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce0
                 */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleAction"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UpdateRuleAction: {
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
                 * @description Identifies the action. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce0
                 */
                action_id: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionReq"];
            };
        };
        responses: {
            /** @description The action as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleAction"];
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DeleteRuleAction: {
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
                 * @description Identifies the action. 1 to 36 characters, matches ^[a-zA-Z0-9_-]{1,36}$.
                 * @example 1a7ffc5c-d89c-44dd-8265-b1653d951ce0
                 */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        error_code: "IOTDA.000004" | "IOTDA.000021" | "APIGW.0302" | "APIGW.0306" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.000022";
                        /** @description Error description. */
                        error_msg: string;
                        /** @description Request ID; only from the gateway. */
                        request_id?: string | undefined;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** The list operations, by path: their method, and the property of the answer that holds the items. */
export interface lists {
    "/v5/iot/{project_id}/devices": { method: "get"; items: "devices" };
    "/v5/iot/{project_id}/products": { method: "get"; items: "products" };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands": { method: "get"; items: "commands" };
    "/v5/iot/{project_id}/devices/{device_id}/async-commands-history": { method: "get"; items: "commands" };
    "/v5/iot/{project_id}/device-group": { method: "get"; items: "device_groups" };
    "/v5/iot/{project_id}/device-group/{group_id}/devices": { method: "get"; items: "devices" };
    "/v5/iot/{project_id}/tags/query-resources": { method: "post"; items: "resources" };
    "/v5/iot/{project_id}/amqp-queues": { method: "get"; items: "queues" };
    "/v5/iot/{project_id}/routing-rule/rules": { method: "get"; items: "rules" };
    "/v5/iot/{project_id}/routing-rule/actions": { method: "get"; items: "actions" };
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
    FreezeDevice: common | "IOTDA.014000" | "IOTDA.014038";
    UnfreezeDevice: common | "IOTDA.014000" | "IOTDA.014040";
    SearchDevices: common | never;
    ListDeviceGroupsByDevice: common | never;
    ShowDeviceShadow: common | "IOTDA.014000";
    UpdateDeviceShadowDesiredData: common | "IOTDA.014000";
    CreateCommand: common | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    ListProducts: common | "IOTDA.000017" | "IOTDA.000018" | "IOTDA.001000";
    CreateProduct: common | "IOTDA.001000";
    ShowProduct: common | "IOTDA.001000";
    UpdateProduct: common | "IOTDA.001000";
    DeleteProduct: common | "IOTDA.001000";
    ShowApplications: common | never;
    AddApplication: common | never;
    ShowApplication: common | "IOTDA.001000";
    UpdateApplication: common | "IOTDA.001000";
    DeleteApplication: common | "IOTDA.001000";
    ListAsyncCommands: common | "IOTDA.000009" | "IOTDA.000010" | "IOTDA.000017" | "IOTDA.000018" | "IOTDA.014000";
    CreateAsyncCommand: common | "IOTDA.014000" | "IOTDA.014114";
    ShowAsyncDeviceCommand: common | "IOTDA.014000";
    ListAsyncHistoryCommands: common | "IOTDA.000009" | "IOTDA.000010" | "IOTDA.000017" | "IOTDA.000018" | "IOTDA.014000";
    CountAsyncHistoryCommands: common | "IOTDA.000009" | "IOTDA.000010" | "IOTDA.014000";
    ListProperties: common | "APIGW.0613" | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    UpdateProperties: common | "IOTDA.014000" | "IOTDA.014016" | "IOTDA.014111";
    ListDeviceMessages: common | "IOTDA.014000";
    CreateMessage: common | "IOTDA.014000";
    ShowDeviceMessage: common | "IOTDA.014000";
    DeleteDeviceMessage: common | "IOTDA.014000";
    ListDeviceGroups: common | never;
    AddDeviceGroup: common | never;
    ShowDeviceGroup: common | never;
    UpdateDeviceGroup: common | never;
    DeleteDeviceGroup: common | never;
    CreateOrDeleteDeviceInGroup: common | "IOTDA.014000";
    ShowDevicesInGroup: common | never;
    TagDevice: common | "IOTDA.014000";
    UntagDevice: common | "IOTDA.014000";
    ListResourcesByTags: common | never;
    BroadcastMessage: common | never;
    BatchShowQueue: common | never;
    AddQueue: common | never;
    ShowQueue: common | "IOTDA.016002";
    DeleteQueue: common | "IOTDA.016002" | "IOTDA.016003";
    ListRoutingRules: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
    CreateRoutingRule: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
    ShowRoutingRule: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.010002";
    UpdateRoutingRule: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.010002";
    DeleteRoutingRule: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.010002";
    ListRuleActions: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
    CreateRuleAction: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002" | "IOTDA.010002";
    ShowRuleAction: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
    UpdateRuleAction: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
    DeleteRuleAction: common | "IOTDA.000022" | "IOTDA.001000" | "IOTDA.001002";
}
