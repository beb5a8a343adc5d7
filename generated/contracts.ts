// Generated from spec/*.yaml by `npm run generate`. Do not edit.

/** What of the specs binds, for a judge of traffic. */
export const contracts: Record<"northbound" | "iotda" | "iam", object> = {
  northbound: {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    security: [
      {
        appKey: [],
        accessToken: []
      }
    ],
    "x-contract-invariants": [
      {
        id: "newest-token-wins",
        statement: "When a token is obtained several times, only the last one is valid."
      },
      {
        id: "no-concurrent-login",
        statement: "The access token must not be obtained through concurrent attempts."
      },
      {
        id: "token-required",
        statement: "Every API except authentication needs the access token that authentication gave."
      },
      {
        id: "login-again-after-expiry",
        statement: "After the authentication expires, the application must authenticate again."
      }
    ],
    paths: {
      "/iocm/app/sec/v1.1.0/login": {
        post: {
          operationId: "getAuthToken",
          security: [],
          requestBody: {
            required: true,
            content: {
              "application/x-www-form-urlencoded": {
                schema: {
                  $ref: "#/components/schemas/ClientInfo"
                }
              }
            }
          },
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/AuthOutDTO"
                  }
                }
              }
            },
            "400": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "102202",
                          "100449",
                          "100247"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "100208"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "500": {
              $ref: "#/components/responses/AuthInternalServerError"
            }
          }
        }
      },
      "/iocm/app/sec/v1.1.0/refreshToken": {
        post: {
          operationId: "refreshAuthToken",
          security: [],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/AuthRefreshInDTO"
                }
              }
            }
          },
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/AuthRefreshOutDTO"
                  }
                }
              }
            },
            "400": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "102202",
                          "50400",
                          "100247",
                          "100449"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "100208"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "500": {
              $ref: "#/components/responses/AuthInternalServerError"
            }
          }
        }
      },
      "/iocm/app/dm/v1.4.0/devices/{deviceId}": {
        get: {
          operationId: "querySingleDeviceInfo",
          parameters: [
            {
              name: "deviceId",
              in: "path",
              required: true,
              schema: {
                type: "string",
                minLength: 1,
                maxLength: 256,
                pattern: "^[A-Za-z0-9_-]+$"
              }
            },
            {
              $ref: "#/components/parameters/AppId"
            },
            {
              $ref: "#/components/parameters/Select"
            }
          ],
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/QuerySingleDeviceInfoOutDTO"
                  }
                }
              }
            },
            "400": {
              $ref: "#/components/responses/QueryDeviceBadRequest"
            },
            "401": {
              $ref: "#/components/responses/AppKeyUnknown"
            },
            "403": {
              $ref: "#/components/responses/Forbidden"
            },
            "404": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "100403",
                          "100418"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "500": {
              $ref: "#/components/responses/InternalServerError"
            }
          }
        }
      },
      "/iocm/app/dm/v1.4.0/devices": {
        get: {
          operationId: "queryBatchDevicesInfo",
          parameters: [
            {
              $ref: "#/components/parameters/AppId"
            },
            {
              name: "gatewayId",
              in: "query",
              schema: {
                type: "string",
                maxLength: 256
              }
            },
            {
              name: "nodeType",
              in: "query",
              schema: {
                type: "string",
                enum: [
                  "ENDPOINT",
                  "GATEWAY",
                  "UNKNOW"
                ]
              }
            },
            {
              name: "deviceType",
              in: "query",
              schema: {
                type: "string",
                maxLength: 256
              }
            },
            {
              name: "location",
              in: "query",
              schema: {
                type: "string",
                maxLength: 2048
              }
            },
            {
              name: "name",
              in: "query",
              schema: {
                type: "string",
                maxLength: 256
              }
            },
            {
              name: "pageNo",
              in: "query",
              schema: {
                type: "integer",
                minimum: 0
              }
            },
            {
              name: "pageSize",
              in: "query",
              schema: {
                type: "integer",
                minimum: 1,
                maximum: 250
              }
            },
            {
              name: "status",
              in: "query",
              schema: {
                type: "string",
                enum: [
                  "ONLINE",
                  "OFFLINE",
                  "INACTIVE",
                  "ABNORMAL"
                ]
              }
            },
            {
              name: "startTime",
              in: "query",
              schema: {
                type: "string",
                pattern: "^[0-9]{8}T[0-9]{6}Z$"
              }
            },
            {
              name: "endTime",
              in: "query",
              schema: {
                type: "string",
                pattern: "^[0-9]{8}T[0-9]{6}Z$"
              }
            },
            {
              name: "sort",
              in: "query",
              schema: {
                type: "string",
                enum: [
                  "ASC",
                  "DESC"
                ],
                default: "DESC"
              }
            },
            {
              $ref: "#/components/parameters/Select"
            }
          ],
          responses: {
            "200": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/QueryBatchDevicesInfoOutDTO"
                  }
                }
              }
            },
            "400": {
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "100216",
                          "100218",
                          "100405"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              $ref: "#/components/responses/AppKeyUnknown"
            },
            "403": {
              $ref: "#/components/responses/Forbidden"
            },
            "500": {
              $ref: "#/components/responses/InternalServerError"
            }
          }
        }
      }
    },
    components: {
      securitySchemes: {
        appKey: {
          type: "apiKey",
          in: "header",
          name: "app_key"
        },
        accessToken: {
          type: "http",
          scheme: "bearer"
        }
      },
      parameters: {
        AppId: {
          name: "appId",
          in: "query",
          schema: {
            type: "string",
            maxLength: 256
          }
        },
        Select: {
          name: "select",
          in: "query",
          schema: {
            type: "string",
            enum: [
              "imsi"
            ]
          }
        }
      },
      responses: {
        AuthInternalServerError: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: [
                  "error_code",
                  "error_desc"
                ],
                properties: {
                  error_code: {
                    type: "string",
                    enum: [
                      "50252"
                    ]
                  },
                  error_desc: {
                    type: "string"
                  }
                }
              }
            }
          }
        },
        QueryDeviceBadRequest: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: [
                  "error_code",
                  "error_desc"
                ],
                properties: {
                  error_code: {
                    type: "string",
                    enum: [
                      "100405"
                    ]
                  },
                  error_desc: {
                    type: "string"
                  }
                }
              }
            }
          }
        },
        AppKeyUnknown: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: [
                  "error_code",
                  "error_desc"
                ],
                properties: {
                  error_code: {
                    type: "string",
                    enum: [
                      "100025"
                    ]
                  },
                  error_desc: {
                    type: "string"
                  }
                }
              }
            }
          }
        },
        Forbidden: {
          content: {
            "application/json": {
              schema: {
                anyOf: [
                  {
                    type: "object",
                    required: [
                      "error_code",
                      "error_desc"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "1010005",
                          "1010009",
                          "100203",
                          "100217"
                        ]
                      },
                      error_desc: {
                        type: "string"
                      }
                    }
                  },
                  {
                    type: "object",
                    required: [
                      "resultcode",
                      "resultmsg"
                    ],
                    properties: {
                      resultcode: {
                        type: "string",
                        enum: [
                          "1010005",
                          "1010009"
                        ]
                      },
                      resultmsg: {
                        type: "string"
                      }
                    }
                  }
                ]
              }
            }
          }
        },
        InternalServerError: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: [
                  "error_code",
                  "error_desc"
                ],
                properties: {
                  error_code: {
                    type: "string",
                    enum: [
                      "50252",
                      "100203"
                    ]
                  },
                  error_desc: {
                    type: "string"
                  }
                }
              }
            }
          }
        }
      },
      schemas: {
        ClientInfo: {
          type: "object",
          additionalProperties: false,
          required: [
            "appId",
            "secret"
          ],
          properties: {
            appId: {
              type: "string",
              minLength: 1,
              maxLength: 256
            },
            secret: {
              type: "string",
              minLength: 1,
              maxLength: 256
            }
          }
        },
        AuthOutDTO: {
          type: "object",
          required: [
            "scope",
            "tokenType",
            "expiresIn",
            "accessToken"
          ],
          properties: {
            scope: {
              type: "string",
              maxLength: 256,
              const: "default"
            },
            tokenType: {
              type: "string",
              maxLength: 256,
              enum: [
                "bearer",
                "Bearer",
                "Bearer "
              ]
            },
            expiresIn: {
              type: "number",
              exclusiveMinimum: 0
            },
            accessToken: {
              type: "string",
              minLength: 1,
              maxLength: 256
            },
            refreshToken: {
              type: [
                "string",
                "null"
              ],
              maxLength: 256
            }
          }
        },
        AuthRefreshInDTO: {
          type: "object",
          additionalProperties: false,
          required: [
            "appId",
            "secret",
            "refreshToken"
          ],
          properties: {
            appId: {
              type: "string",
              minLength: 1,
              maxLength: 256
            },
            secret: {
              type: "string",
              minLength: 1,
              maxLength: 256
            },
            refreshToken: {
              type: "string",
              minLength: 1,
              maxLength: 256
            }
          }
        },
        AuthRefreshOutDTO: {
          type: "object",
          required: [
            "scope",
            "tokenType",
            "expiresIn",
            "accessToken"
          ],
          properties: {
            scope: {
              type: "string",
              maxLength: 256,
              const: "default"
            },
            tokenType: {
              type: "string",
              maxLength: 256,
              enum: [
                "bearer",
                "Bearer",
                "Bearer "
              ]
            },
            expiresIn: {
              type: "integer",
              exclusiveMinimum: 0
            },
            accessToken: {
              type: "string",
              minLength: 1,
              maxLength: 256
            },
            refreshToken: {
              type: [
                "string",
                "null"
              ],
              maxLength: 256
            }
          }
        },
        QuerySingleDeviceInfoOutDTO: {
          type: "object",
          required: [
            "deviceId"
          ],
          properties: {
            deviceId: {
              type: "string",
              maxLength: 256
            },
            gatewayId: {
              type: "string",
              maxLength: 256
            },
            nodeType: {
              type: "string",
              enum: [
                "ENDPOINT",
                "GATEWAY",
                "UNKNOW"
              ]
            },
            createTime: {
              type: "string",
              maxLength: 256
            },
            lastModifiedTime: {
              type: "string",
              maxLength: 256
            },
            deviceInfo: {
              $ref: "#/components/schemas/DeviceInfo"
            },
            services: {
              type: "array",
              items: {
                $ref: "#/components/schemas/DeviceService"
              }
            },
            alarmInfo: {
              $ref: "#/components/schemas/AlarmInfo"
            }
          }
        },
        DeviceInfo: {
          type: "object",
          properties: {
            nodeId: {
              type: "string",
              maxLength: 256
            },
            name: {
              type: "string",
              maxLength: 256
            },
            description: {
              type: "string",
              maxLength: 2048
            },
            manufacturerId: {
              type: "string",
              maxLength: 256
            },
            manufacturerName: {
              type: "string",
              maxLength: 256
            },
            mac: {
              type: "string",
              maxLength: 256
            },
            location: {
              type: "string",
              maxLength: 2048
            },
            deviceType: {
              type: "string",
              maxLength: 256
            },
            model: {
              type: "string",
              maxLength: 256
            },
            swVersion: {
              type: "string",
              maxLength: 256
            },
            fwVersion: {
              type: "string",
              maxLength: 256
            },
            hwVersion: {
              type: "string",
              maxLength: 256
            },
            imsi: {
              type: "string",
              maxLength: 256
            },
            protocolType: {
              type: "string",
              maxLength: 256
            },
            radiusIp: {
              type: "string",
              maxLength: 256
            },
            bridgeId: {
              type: "string",
              maxLength: 256
            },
            status: {
              type: "string",
              enum: [
                "ONLINE",
                "OFFLINE",
                "INACTIVE",
                "ABNORMAL"
              ]
            },
            statusDetail: {
              type: "string",
              maxLength: 256
            },
            mute: {
              type: "string",
              maxLength: 256
            },
            supportedSecurity: {
              type: "string",
              maxLength: 256
            },
            isSecurity: {
              type: "string",
              maxLength: 256
            },
            signalStrength: {
              type: "string",
              maxLength: 256
            },
            sigVersion: {
              type: "string",
              maxLength: 256
            },
            serialNumber: {
              type: "string",
              maxLength: 256
            },
            batteryLevel: {
              type: "string",
              maxLength: 256
            }
          }
        },
        DeviceService: {
          type: "object",
          properties: {
            serviceId: {
              type: "string",
              maxLength: 256
            },
            serviceType: {
              type: "string",
              maxLength: 256
            },
            serviceInfo: {
              $ref: "#/components/schemas/ServiceInfo"
            },
            data: {
              type: "object",
              additionalProperties: true
            },
            eventTime: {
              type: "string",
              maxLength: 256
            }
          }
        },
        ServiceInfo: {
          type: "object",
          properties: {
            muteCmds: {
              type: "array",
              items: {
                type: "string"
              }
            }
          }
        },
        AlarmInfo: {
          type: "object",
          properties: {
            alarmSeverity: {
              type: "string",
              maxLength: 256
            },
            alarmStatus: {
              type: "boolean"
            },
            alarmTime: {
              type: "string",
              maxLength: 256
            }
          }
        },
        QueryBatchDevicesInfoOutDTO: {
          type: "object",
          required: [
            "totalCount",
            "pageNo",
            "pageSize",
            "devices"
          ],
          properties: {
            totalCount: {
              type: "integer",
              minimum: 0
            },
            pageNo: {
              type: "integer",
              minimum: 0
            },
            pageSize: {
              type: "integer",
              minimum: 0
            },
            devices: {
              type: "array",
              items: {
                $ref: "#/components/schemas/QuerySingleDeviceInfoOutDTO"
              }
            }
          }
        }
      }
    }
  },
  iotda: {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    security: [
      {
        userToken: []
      },
      {
        signature: [],
        signatureDate: []
      },
      {
        signature: [],
        signatureDate: [],
        securityToken: []
      }
    ],
    "x-contract-invariants": [
      {
        id: "one-credential",
        statement: "Only one access credential is kept; every call resets it and the previous one becomes invalid."
      }
    ],
    paths: {
      "/v5/iot/{project_id}/auth/accesscode": {
        post: {
          operationId: "CreateAccessCode",
          parameters: [
            {
              name: "project_id",
              in: "path",
              required: true,
              schema: {
                type: "string",
                minLength: 1,
                maxLength: 64,
                pattern: "^[A-Za-z0-9_-]+$"
              }
            },
            {
              name: "Instance-Id",
              in: "header",
              schema: {
                type: "string",
                minLength: 0,
                maxLength: 36
              }
            },
            {
              name: "X-Project-Id",
              in: "header",
              schema: {
                type: "string",
                minLength: 1,
                maxLength: 64,
                pattern: "^[A-Za-z0-9_-]+$"
              }
            }
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/CreateAccessCodeRequestBody"
                }
              }
            }
          },
          responses: {
            "201": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/CreateAccessCodeResponse"
                  }
                }
              }
            },
            "400": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "IOTDA.000006",
                          "IOTDA.000008"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "401": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "APIGW.0301",
                          "APIGW.0307",
                          "IOTDA.000002"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "403": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "IOTDA.000004",
                          "IOTDA.000021",
                          "APIGW.0302",
                          "APIGW.0306"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "404": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "APIGW.0101"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "429": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "APIGW.0308"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            },
            "500": {
              headers: {
                "X-Request-Id": {
                  $ref: "#/components/headers/RequestId"
                }
              },
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    required: [
                      "error_code",
                      "error_msg"
                    ],
                    properties: {
                      error_code: {
                        type: "string",
                        enum: [
                          "IOTDA.000001",
                          "IOTDA.000020",
                          "APIGW.0601"
                        ]
                      },
                      error_msg: {
                        type: "string"
                      },
                      request_id: {
                        type: "string"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    components: {
      securitySchemes: {
        userToken: {
          type: "apiKey",
          in: "header",
          name: "X-Auth-Token"
        },
        signature: {
          type: "apiKey",
          in: "header",
          name: "Authorization"
        },
        signatureDate: {
          type: "apiKey",
          in: "header",
          name: "X-Sdk-Date"
        },
        securityToken: {
          type: "apiKey",
          in: "header",
          name: "X-Security-Token"
        }
      },
      headers: {
        RequestId: {
          schema: {
            type: "string"
          }
        }
      },
      schemas: {
        CreateAccessCodeRequestBody: {
          type: "object",
          additionalProperties: false,
          properties: {
            type: {
              type: "string",
              minLength: 0,
              maxLength: 16,
              default: "AMQP",
              "x-known-values": [
                {
                  value: "AMQP"
                },
                {
                  value: "MQTT"
                }
              ]
            },
            force_disconnect: {
              type: "boolean",
              default: false
            }
          }
        },
        CreateAccessCodeResponse: {
          type: "object",
          required: [
            "access_key",
            "access_code"
          ],
          properties: {
            access_key: {
              type: "string",
              minLength: 0,
              maxLength: 8
            },
            access_code: {
              type: "string",
              minLength: 0,
              maxLength: 1024
            }
          }
        }
      }
    }
  },
  iam: {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    security: [],
    "x-contract-invariants": [
      {
        id: "old-tokens-stay-valid",
        statement: "A token is valid for 24 hours; getting a new one does not invalidate older ones."
      },
      {
        id: "wrong-password-locks",
        statement: "After a configurable number of wrong passwords the user is locked, so a refused password is never retried."
      }
    ],
    paths: {
      "/v3/auth/tokens": {
        post: {
          operationId: "KeystoneCreateUserTokenByPassword",
          parameters: [
            {
              name: "nocatalog",
              in: "query",
              schema: {
                type: "string"
              }
            }
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  $ref: "#/components/schemas/KeystoneCreateUserTokenByPasswordRequestBody"
                }
              }
            }
          },
          responses: {
            "201": {
              headers: {
                "X-Subject-Token": {
                  required: true,
                  schema: {
                    type: "string",
                    minLength: 1
                  }
                }
              },
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/KeystoneCreateUserTokenByPasswordResponseBody"
                  }
                }
              }
            },
            "400": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/BadRequest"
                  }
                }
              }
            },
            "401": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/Unauthorized"
                  }
                }
              }
            },
            "403": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/Forbidden"
                  }
                }
              }
            },
            "404": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/NotFound"
                  }
                }
              }
            },
            "500": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/InternalServerError"
                  }
                }
              }
            },
            "503": {
              content: {
                "application/json": {
                  schema: {
                    $ref: "#/components/schemas/ServiceUnavailable"
                  }
                }
              }
            }
          }
        }
      }
    },
    components: {
      schemas: {
        KeystoneCreateUserTokenByPasswordRequestBody: {
          type: "object",
          additionalProperties: false,
          required: [
            "auth"
          ],
          properties: {
            auth: {
              type: "object",
              additionalProperties: false,
              required: [
                "identity"
              ],
              properties: {
                identity: {
                  anyOf: [
                    {
                      $ref: "#/components/schemas/PasswordIdentity"
                    },
                    {
                      $ref: "#/components/schemas/PasswordAndTotpIdentity"
                    }
                  ]
                },
                scope: {
                  $ref: "#/components/schemas/ProjectScope"
                }
              }
            }
          }
        },
        PasswordIdentity: {
          type: "object",
          additionalProperties: false,
          required: [
            "methods",
            "password"
          ],
          properties: {
            methods: {
              type: "array",
              minItems: 1,
              maxItems: 1,
              items: {
                type: "string",
                const: "password"
              }
            },
            password: {
              $ref: "#/components/schemas/PasswordProof"
            }
          }
        },
        PasswordAndTotpIdentity: {
          type: "object",
          additionalProperties: false,
          required: [
            "methods",
            "password",
            "totp"
          ],
          properties: {
            methods: {
              type: "array",
              minItems: 2,
              maxItems: 2,
              uniqueItems: true,
              items: {
                type: "string",
                enum: [
                  "password",
                  "totp"
                ]
              }
            },
            password: {
              $ref: "#/components/schemas/PasswordProof"
            },
            totp: {
              type: "object",
              additionalProperties: false,
              required: [
                "user"
              ],
              properties: {
                user: {
                  anyOf: [
                    {
                      type: "object",
                      additionalProperties: false,
                      required: [
                        "id",
                        "passcode"
                      ],
                      properties: {
                        id: {
                          type: "string",
                          minLength: 1
                        },
                        passcode: {
                          type: "string",
                          minLength: 1
                        }
                      }
                    },
                    {
                      type: "object",
                      additionalProperties: false,
                      required: [
                        "name",
                        "passcode"
                      ],
                      properties: {
                        name: {
                          type: "string",
                          minLength: 1
                        },
                        passcode: {
                          type: "string",
                          minLength: 1
                        }
                      }
                    }
                  ]
                }
              }
            }
          }
        },
        PasswordProof: {
          type: "object",
          additionalProperties: false,
          required: [
            "user"
          ],
          properties: {
            user: {
              type: "object",
              additionalProperties: false,
              required: [
                "name",
                "password",
                "domain"
              ],
              properties: {
                name: {
                  type: "string",
                  minLength: 1
                },
                password: {
                  type: "string",
                  minLength: 1
                },
                domain: {
                  type: "object",
                  additionalProperties: false,
                  required: [
                    "name"
                  ],
                  properties: {
                    name: {
                      type: "string",
                      minLength: 1
                    }
                  }
                }
              }
            }
          }
        },
        ProjectScope: {
          type: "object",
          additionalProperties: false,
          required: [
            "project"
          ],
          properties: {
            project: {
              anyOf: [
                {
                  type: "object",
                  additionalProperties: false,
                  required: [
                    "id"
                  ],
                  properties: {
                    id: {
                      type: "string",
                      minLength: 1
                    }
                  }
                },
                {
                  type: "object",
                  additionalProperties: false,
                  required: [
                    "name"
                  ],
                  properties: {
                    name: {
                      type: "string",
                      minLength: 1
                    }
                  }
                }
              ]
            }
          }
        },
        KeystoneCreateUserTokenByPasswordResponseBody: {
          type: "object",
          required: [
            "token"
          ],
          properties: {
            token: {
              type: "object",
              required: [
                "expires_at",
                "issued_at",
                "methods"
              ],
              properties: {
                expires_at: {
                  type: "string"
                },
                issued_at: {
                  type: "string"
                },
                methods: {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                catalog: {
                  type: "array",
                  items: {
                    $ref: "#/components/schemas/CatalogItem"
                  }
                },
                domain: {
                  $ref: "#/components/schemas/Domain"
                },
                project: {
                  $ref: "#/components/schemas/Project"
                },
                roles: {
                  type: "array",
                  items: {
                    $ref: "#/components/schemas/Role"
                  }
                },
                user: {
                  $ref: "#/components/schemas/User"
                },
                mfa_authn_at: {
                  type: "string"
                }
              }
            }
          }
        },
        CatalogItem: {
          type: "object",
          properties: {
            id: {
              type: "string"
            },
            name: {
              type: "string"
            },
            type: {
              type: "string"
            },
            endpoints: {
              type: "array",
              items: {
                $ref: "#/components/schemas/CatalogEndpoint"
              }
            }
          }
        },
        CatalogEndpoint: {
          type: "object",
          properties: {
            id: {
              type: "string"
            },
            interface: {
              type: "string"
            },
            region: {
              type: "string"
            },
            region_id: {
              type: "string"
            },
            url: {
              type: "string"
            }
          }
        },
        Domain: {
          type: "object",
          properties: {
            id: {
              type: "string"
            },
            name: {
              type: "string"
            }
          }
        },
        Project: {
          type: "object",
          required: [
            "id",
            "name"
          ],
          properties: {
            id: {
              type: "string"
            },
            name: {
              type: "string"
            },
            domain: {
              $ref: "#/components/schemas/Domain"
            }
          }
        },
        Role: {
          type: "object",
          properties: {
            id: {
              type: "string"
            },
            name: {
              type: "string"
            }
          }
        },
        User: {
          type: "object",
          properties: {
            id: {
              type: "string"
            },
            name: {
              type: "string"
            },
            domain: {
              $ref: "#/components/schemas/Domain"
            },
            password_expires_at: {
              type: [
                "string",
                "null"
              ]
            }
          }
        },
        BadRequest: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 400
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        Unauthorized: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 401
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        Forbidden: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 403
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        NotFound: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 404
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        InternalServerError: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 500
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        },
        ServiceUnavailable: {
          type: "object",
          required: [
            "error"
          ],
          properties: {
            error: {
              type: "object",
              required: [
                "code",
                "message",
                "title"
              ],
              properties: {
                code: {
                  type: "integer",
                  const: 503
                },
                message: {
                  type: "string"
                },
                title: {
                  type: "string"
                }
              }
            }
          }
        }
      }
    }
  }
};
