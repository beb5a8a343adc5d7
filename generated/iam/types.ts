// Generated from spec/iam by `npm run generate`. Do not edit.

export interface paths {
    "/v3/auth/tokens": {
        get?: never;
        put?: never;
        /**
         * Get a user token with a password
         * @description Gives a user token, in the header X-Subject-Token. With login protection by virtual MFA the methods are password and totp. A HUAWEI ID or a federated user cannot get one; make an IAM user with programmatic access.
         */
        post: operations["KeystoneCreateUserTokenByPassword"];
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
        /** @description The proof by password. */
        PasswordProof: {
            /** @description The IAM user. */
            user: {
                /** @description Name of the IAM user. At least 1 characters. */
                name: string;
                /**
                 * Format: password
                 * @description Its password. A secret. At least 1 characters.
                 */
                password: string;
                /** @description The account that the user belongs to. */
                domain: {
                    /** @description Name of the account. At least 1 characters. */
                    name: string;
                };
            };
        };
        /** @description Proof by password. */
        PasswordIdentity: {
            /** @description The methods of proof. 1 to 1 items. */
            methods: "password"[];
            password: components["schemas"]["PasswordProof"];
        };
        /** @description Proof by password and virtual MFA device. */
        PasswordAndTotpIdentity: {
            /** @description The methods of proof, password and totp. 2 to 2 items. */
            methods: ("password" | "totp")[];
            password: components["schemas"]["PasswordProof"];
            /** @description The proof by virtual MFA device. */
            totp: {
                /** @description The user's MFA device; the user by id or by name. */
                user: {
                    /** @description Id of the user. At least 1 characters. */
                    id: string;
                    /**
                     * Format: password
                     * @description The code that the device shows now. Good once. At least 1 characters.
                     */
                    passcode: string;
                } | {
                    /** @description Name of the user. At least 1 characters. */
                    name: string;
                    /**
                     * Format: password
                     * @description The code that the device shows now. Good once. At least 1 characters.
                     */
                    passcode: string;
                };
            };
        };
        /** @description The project for which the token is good. IoTDA needs one. */
        ProjectScope: {
            /** @description The project, by id or by name. */
            project: {
                /** @description Project ID. At least 1 characters. */
                id: string;
            } | {
                /** @description Project name, for example the region cn-north-4. At least 1 characters. */
                name: string;
            };
        };
        /** @description Who wants a token, and for what. */
        KeystoneCreateUserTokenByPasswordRequestBody: {
            /** @description The authentication. */
            auth: {
                /** @description How the user proves who it is. */
                identity: components["schemas"]["PasswordIdentity"] | components["schemas"]["PasswordAndTotpIdentity"];
                scope?: components["schemas"]["ProjectScope"] | undefined;
            };
        };
        /** @description An endpoint of a service. */
        CatalogEndpoint: {
            /** @description Id of the endpoint. */
            id?: string | undefined;
            /** @description Visibility. */
            interface?: string | undefined;
            /** @description Region. */
            region?: string | undefined;
            /** @description Id of the region. */
            region_id?: string | undefined;
            /** @description Address. */
            url?: string | undefined;
        };
        /** @description A service. */
        CatalogItem: {
            /** @description Id of the service. */
            id?: string | undefined;
            /** @description Name of the service. */
            name?: string | undefined;
            /** @description Type of the service. */
            type?: string | undefined;
            /** @description The endpoints of the service. */
            endpoints?: components["schemas"]["CatalogEndpoint"][] | undefined;
        };
        /** @description An account. */
        Domain: {
            /** @description Id of the account. */
            id?: string | undefined;
            /** @description Name of the account. */
            name?: string | undefined;
        };
        /** @description The project for which the token is good. */
        Project: {
            /** @description The project ID that the path of IoTDA needs. */
            id: string;
            /** @description Name of the project. */
            name: string;
            domain?: components["schemas"]["Domain"] | undefined;
        };
        /** @description A role of the user. */
        Role: {
            /** @description Id of the role; shown as 0. */
            id?: string | undefined;
            /** @description Name of the role. */
            name?: string | undefined;
        };
        /** @description The user. */
        User: {
            /** @description Id of the user. */
            id?: string | undefined;
            /** @description Name of the user. */
            name?: string | undefined;
            domain?: components["schemas"]["Domain"] | undefined;
            /** @description Time at which the password expires; empty or null for never. */
            password_expires_at?: (string | null) | undefined;
        };
        /** @description What the token is good for. */
        KeystoneCreateUserTokenByPasswordResponseBody: {
            /** @description The token's information. */
            token: {
                /** @description Time at which the token expires, UTC, as 2020-01-04T09:05:22.701000Z. */
                expires_at: string;
                /** @description Time at which the token was issued, UTC. */
                issued_at: string;
                /** @description The methods of proof. */
                methods: string[];
                /** @description The services; empty or absent with nocatalog. */
                catalog?: components["schemas"]["CatalogItem"][] | undefined;
                domain?: components["schemas"]["Domain"] | undefined;
                project?: components["schemas"]["Project"] | undefined;
                /** @description The user's roles. */
                roles?: components["schemas"]["Role"][] | undefined;
                user?: components["schemas"]["User"] | undefined;
                /** @description Time of the MFA authentication. */
                mfa_authn_at?: string | undefined;
            };
        };
    };
    responses: never;
    parameters: {
        /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
        SignedContentHash: "UNSIGNED-PAYLOAD" | (string & {});
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PasswordProof = components['schemas']['PasswordProof'];
export type PasswordIdentity = components['schemas']['PasswordIdentity'];
export type PasswordAndTotpIdentity = components['schemas']['PasswordAndTotpIdentity'];
export type ProjectScope = components['schemas']['ProjectScope'];
export type KeystoneCreateUserTokenByPasswordRequestBody = components['schemas']['KeystoneCreateUserTokenByPasswordRequestBody'];
export type CatalogEndpoint = components['schemas']['CatalogEndpoint'];
export type CatalogItem = components['schemas']['CatalogItem'];
export type Domain = components['schemas']['Domain'];
export type Project = components['schemas']['Project'];
export type Role = components['schemas']['Role'];
export type User = components['schemas']['User'];
export type KeystoneCreateUserTokenByPasswordResponseBody = components['schemas']['KeystoneCreateUserTokenByPasswordResponseBody'];
export type ParameterSignedContentHash = components['parameters']['SignedContentHash'];
export type $defs = Record<string, never>;
export interface operations {
    KeystoneCreateUserTokenByPassword: {
        parameters: {
            query?: {
                /** @description Any non-empty value leaves the catalog out of the body. */
                nocatalog?: string | undefined;
            } | undefined;
            header?: {
                /** @description ID of the account, with an AK/SK signature. */
                "X-Domain-Id"?: string | undefined;
                /** @description Of a request with an AK/SK signature, what stands for the hash of the body in it; a signed header. */
                "X-Sdk-Content-Sha256"?: components["parameters"]["SignedContentHash"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        /** @description Who wants a token, and for what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeystoneCreateUserTokenByPasswordRequestBody"];
            };
        };
        responses: {
            /** @description The token is in the header. */
            201: {
                headers: {
                    /** @description The user token. A secret. Up to tens of kilobytes long. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeystoneCreateUserTokenByPasswordResponseBody"];
                };
            };
            /** @description The request is not acceptable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 400;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
            /** @description Wrong name or password. Never retried, because wrong passwords lock the user. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 401;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
            /** @description The user may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 403;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
            /** @description Something that the request names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 404;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
            /** @description IAM failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 500;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
            /** @description IAM is unavailable. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The error. */
                        error: {
                            /**
                             * @description Error code, a number.
                             * @enum {integer}
                             */
                            code: 503;
                            /** @description Error description. */
                            message: string;
                            /** @description Name of the status. */
                            title: string;
                        };
                    };
                };
            };
        };
    };
}
/** The list operations, by path: their method, and the property of the answer that holds the items. */
export interface lists {
}
type common = "400" | "401" | "403" | "404" | "500" | "503";
/** The documented error codes of each operation. */
export interface errorCodes {
    KeystoneCreateUserTokenByPassword: common | never;
}
