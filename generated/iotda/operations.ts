// Generated from spec/iotda by `npm run generate`. Do not edit.

// What to do about the documented errors, each remedy once; named after the first code that has it.
const adviceIOTDA000006 = "Check the request parameters against the document.";
const adviceIOTDA000008 = "Check the form of the request, for example that the body is valid JSON and labelled as such.";
const adviceAPIGW0301 = "The token or the signature is missing, wrong or expired. With a token, get a new one from IAM; with AK/SK, check key, clock and signature. More than five wrong signatures lock the key for five minutes.";
const adviceAPIGW0307 = "The token has become invalid before its time, for example because the user's password or permissions changed. Get a new one from IAM.";
const adviceIOTDA000002 = "Check the credentials. With AK/SK against a standard or enterprise instance this is what a wrong algorithm looks like. Those instances need the derived signature (V11-HMAC-SHA256).";
const adviceIOTDA000004 = "Get a token from the IAM of this region, scoped to this project.";
const adviceIOTDA000021 = "Subscribe to IoTDA with this account, or check that the token belongs to the right account.";
const adviceAPIGW0302 = "Give the IAM user the permissions for IoTDA, or check that it is not on a blacklist.";
const adviceAPIGW0306 = "Check the IAM user's permissions and the project of the token.";
const adviceAPIGW0101 = "Check the endpoint. It must be that of IoTDA in the region of the project, or the own host of the instance.";
const adviceAPIGW0308 = "Call less often. Refused calls may count too, so wait before the next one.";
const adviceIOTDA000001 = "An internal error of IoTDA. Contact technical support with the request ID.";
const adviceIOTDA000020 = "A problem of the token, in spite of the status. Get a new token from the IAM of this region.";
const adviceAPIGW0601 = "An internal error of the gateway. Contact technical support with the request ID.";
const adviceIOTDA014031 = "Choose another device_id or node_id, or take the device that is there.";
const adviceIOTDA014000 = "Check the device ID, and that the device is in this project and instance.";
const adviceIOTDA014111 = "Check that the device answers each request on its response topic in time, and ask it for its state before the request is sent again.";
const adviceIOTDA014016 = "Wait until the device is online. What must reach it some day is a message, an asynchronous command, or a desired value of its shadow; those wait for it.";
const adviceIOTDA000017 = "Check that limit is in the range of the document.";
const adviceIOTDA000018 = "Send a marker as the page before gave it.";
const adviceIOTDA001000 = "Check the app_id, which names a resource space of this project and instance.";
const adviceIOTDA000009 = "Write times as the document of the operation has them.";
const adviceIOTDA000010 = "Check that start_time is earlier than end_time.";
const adviceIOTDA014114 = "Send a device that connects over MQTT a command with CreateCommand, or a message with CreateMessage.";
const adviceAPIGW0613 = "Try again later. If it stays so, contact technical support with the request ID.";
const adviceIOTDA016002 = "Check the queue ID; BatchShowQueue gives the queues of this project and instance.";
const adviceIOTDA016003 = "Delete the rule actions that fill the queue, then the queue.";
const adviceIOTDA001002 = "Check that the user may use the resource space of the app_id.";
const adviceIOTDA000022 = "Give the user the permission for this operation in IAM.";
const adviceIOTDA010002 = "Check the rule ID, and that the rule is in this project and instance.";

/** The operations: their limits by place and wire name, and the remedy of each documented error by status and code. */
export const operations = {
  CreateAccessCode: {
    method: "POST",
    path: "/v5/iot/{project_id}/auth/accesscode",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        type: {
          minLength: 0,
          maxLength: 16
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListDevices: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        product_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        gateway_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        node_id: {
          maxLength: 64,
          pattern: "^[a-zA-Z0-9:_-]{1,64}$"
        },
        device_name: {
          maxLength: 256
        },
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        },
        start_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        end_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  AddDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        device_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        node_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[a-zA-Z0-9:_-]{1,64}$"
        },
        device_name: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        product_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        description: {
          maxLength: 2048,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        },
        gateway_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008,
        "IOTDA.014031": adviceIOTDA014031
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowDevice: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateDevice: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        device_name: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        description: {
          maxLength: 2048,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteDevice: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/devices/{device_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ResetDeviceSecret: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/action",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        secret: {
          minLength: 8,
          maxLength: 32,
          pattern: "^[a-zA-Z0-9_-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  FreezeDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/freeze",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UnfreezeDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/unfreeze",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  SearchDevices: {
    method: "POST",
    path: "/v5/iot/{project_id}/search/query-devices",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        sql: {
          minLength: 1,
          maxLength: 400,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()., &%@!*=<>:-]{1,400}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListDeviceGroupsByDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/list-device-group",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowDeviceShadow: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateDeviceShadowDesiredData: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateCommand: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/commands",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        service_id: {
          maxLength: 64
        },
        command_name: {
          maxLength: 128
        }
      }
    },
    errors: {
      "200": {
        "IOTDA.014111": adviceIOTDA014111
      },
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.014016": adviceIOTDA014016
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListProducts: {
    method: "GET",
    path: "/v5/iot/{project_id}/products",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        product_name: {
          maxLength: 64
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008,
        "IOTDA.000017": adviceIOTDA000017,
        "IOTDA.000018": adviceIOTDA000018
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateProduct: {
    method: "POST",
    path: "/v5/iot/{project_id}/products",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        product_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        name: {
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$"
        },
        device_type: {
          maxLength: 32,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$"
        },
        manufacturer_name: {
          maxLength: 32,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$"
        },
        industry: {
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$"
        },
        description: {
          maxLength: 128,
          pattern: "^[\\s\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,;&%@!\\- \\uff0c\\u3001\\uff1a\\uff1b\\u3002\\uffe5$\\uff01\\u3010\\u3011\\u2019\\u2018\\u201c\\u201d\\uff08\\uff09\\uff1f\\u2026~/]{1,128}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowProduct: {
    method: "GET",
    path: "/v5/iot/{project_id}/products/{product_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        product_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateProduct: {
    method: "PUT",
    path: "/v5/iot/{project_id}/products/{product_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        product_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        name: {
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$"
        },
        device_type: {
          maxLength: 32,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$"
        },
        manufacturer_name: {
          maxLength: 32,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,32}$"
        },
        industry: {
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,&%@!-]{1,64}$"
        },
        description: {
          maxLength: 128,
          pattern: "^[\\s\\u4e00-\\u9fa5a-zA-Z0-9_?'#().,;&%@!\\- \\uff0c\\u3001\\uff1a\\uff1b\\u3002\\uffe5$\\uff01\\u3010\\u3011\\u2019\\u2018\\u201c\\u201d\\uff08\\uff09\\uff1f\\u2026~/]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteProduct: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/products/{product_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        product_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowApplications: {
    method: "GET",
    path: "/v5/iot/{project_id}/apps",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  AddApplication: {
    method: "POST",
    path: "/v5/iot/{project_id}/apps",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        app_name: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?''#().,&%@!-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowApplication: {
    method: "GET",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        app_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateApplication: {
    method: "PUT",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        app_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        app_name: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?''#().,&%@!-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteApplication: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/apps/{app_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        app_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListAsyncCommands: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        },
        start_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        end_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        command_name: {
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008,
        "IOTDA.000017": adviceIOTDA000017,
        "IOTDA.000018": adviceIOTDA000018,
        "IOTDA.000009": adviceIOTDA000009,
        "IOTDA.000010": adviceIOTDA000010
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateAsyncCommand: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        service_id: {
          maxLength: 64
        },
        command_name: {
          maxLength: 128
        },
        send_strategy: {
          maxLength: 32
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.014114": adviceIOTDA014114
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowAsyncDeviceCommand: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands/{command_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        command_id: {
          minLength: 1,
          maxLength: 100,
          pattern: "^[a-zA-Z0-9_-]{1,100}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListAsyncHistoryCommands: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        },
        start_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        end_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        command_name: {
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008,
        "IOTDA.000017": adviceIOTDA000017,
        "IOTDA.000018": adviceIOTDA000018,
        "IOTDA.000009": adviceIOTDA000009,
        "IOTDA.000010": adviceIOTDA000010
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CountAsyncHistoryCommands: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history/count",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        start_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        end_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        command_name: {
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008,
        "IOTDA.000009": adviceIOTDA000009,
        "IOTDA.000010": adviceIOTDA000010
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListProperties: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/properties",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "200": {
        "IOTDA.014111": adviceIOTDA014111
      },
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.014016": adviceIOTDA014016
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      },
      "503": {
        "APIGW.0613": adviceAPIGW0613
      }
    }
  },
  UpdateProperties: {
    method: "PUT",
    path: "/v5/iot/{project_id}/devices/{device_id}/properties",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "200": {
        "IOTDA.014111": adviceIOTDA014111
      },
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.014016": adviceIOTDA014016
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListDeviceMessages: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateMessage: {
    method: "POST",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        message_id: {
          maxLength: 128,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        name: {
          maxLength: 128,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        topic: {
          maxLength: 128
        },
        topic_full_name: {
          maxLength: 128,
          pattern: "^([$/]?[a-zA-Z0-9(),\\-.:=@;_!*'%?+]*)([a-zA-Z0-9(),\\-.:=@;_!*'%?+]+/)*([a-zA-Z0-9(),\\-.:=@;_!*'%?+]*|#)$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowDeviceMessage: {
    method: "GET",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        message_id: {
          minLength: 1,
          maxLength: 100,
          pattern: "^[a-zA-Z0-9_-]{1,100}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteDeviceMessage: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        device_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        },
        message_id: {
          minLength: 1,
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListDeviceGroups: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        },
        last_modified_time: {
          pattern: "^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        name: {
          minLength: 1,
          maxLength: 64
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  AddDeviceGroup: {
    method: "POST",
    path: "/v5/iot/{project_id}/device-group",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        name: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        },
        description: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        },
        super_group_id: {
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        dynamic_group_rule: {
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()., &%@!*=<>:-]{1,200}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowDeviceGroup: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        group_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateDeviceGroup: {
    method: "PUT",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        group_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        name: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        },
        description: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_? '#()\\.,&%@!-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteDeviceGroup: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/device-group/{group_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        group_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateOrDeleteDeviceInGroup: {
    method: "POST",
    path: "/v5/iot/{project_id}/device-group/{group_id}/action",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        group_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        device_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    },
    empty: [
      200
    ]
  },
  ShowDevicesInGroup: {
    method: "GET",
    path: "/v5/iot/{project_id}/device-group/{group_id}/devices",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        group_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-fA-F0-9-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  TagDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/bind-resource",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        resource_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    },
    empty: [
      200
    ]
  },
  UntagDevice: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/unbind-resource",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        resource_id: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_-]{1,128}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "IOTDA.014000": adviceIOTDA014000,
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    },
    empty: [
      200
    ]
  },
  ListResourcesByTags: {
    method: "POST",
    path: "/v5/iot/{project_id}/tags/query-resources",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  BroadcastMessage: {
    method: "POST",
    path: "/v5/iot/{project_id}/broadcast-messages",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        topic_full_name: {
          maxLength: 128,
          pattern: "^[a-zA-Z0-9_?=$#:+/-]{0,128}$"
        },
        message: {
          maxLength: 131072,
          pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?$"
        },
        message_id: {
          maxLength: 128,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  BatchShowQueue: {
    method: "GET",
    path: "/v5/iot/{project_id}/amqp-queues",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        queue_name: {
          maxLength: 128,
          pattern: "^([0-9a-zA-Z-_.:]+)$"
        },
        marker: {
          pattern: "^[a-zA-Z0-9]{1,32}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  AddQueue: {
    method: "POST",
    path: "/v5/iot/{project_id}/amqp-queues",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        queue_name: {
          minLength: 8,
          maxLength: 128,
          pattern: "^([0-9a-zA-Z-_.:]+)$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowQueue: {
    method: "GET",
    path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        queue_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.016002": adviceIOTDA016002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteQueue: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        queue_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.016003": adviceIOTDA016003
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.016002": adviceIOTDA016002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListRoutingRules: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/rules",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        resource: {
          minLength: 1,
          maxLength: 50
        },
        event: {
          minLength: 1,
          maxLength: 50
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        rule_name: {
          minLength: 1,
          maxLength: 256
        },
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateRoutingRule: {
    method: "POST",
    path: "/v5/iot/{project_id}/routing-rule/rules",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        rule_name: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        description: {
          minLength: 0,
          maxLength: 256
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        select: {
          minLength: 0,
          maxLength: 2500
        },
        where: {
          minLength: 0,
          maxLength: 2500
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowRoutingRule: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        rule_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.010002": adviceIOTDA010002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateRoutingRule: {
    method: "PUT",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        rule_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        rule_name: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[\\u4e00-\\u9fa5a-zA-Z0-9_?'#()\\.,&%@!-]*$"
        },
        description: {
          minLength: 0,
          maxLength: 256
        },
        select: {
          minLength: 0,
          maxLength: 2500
        },
        where: {
          minLength: 0,
          maxLength: 2500
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.010002": adviceIOTDA010002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteRoutingRule: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        rule_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.010002": adviceIOTDA010002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ListRuleActions: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        rule_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        app_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        },
        marker: {
          pattern: "^[a-fA-F0-9]{24}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  CreateRuleAction: {
    method: "POST",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        rule_id: {
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101,
        "IOTDA.010002": adviceIOTDA010002
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  ShowRuleAction: {
    method: "GET",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        action_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  UpdateRuleAction: {
    method: "PUT",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        action_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  },
  DeleteRuleAction: {
    method: "DELETE",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    limits: {
      path: {
        project_id: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        },
        action_id: {
          minLength: 1,
          maxLength: 36,
          pattern: "^[a-zA-Z0-9_-]{1,36}$"
        }
      },
      header: {
        "Instance-Id": {
          minLength: 0,
          maxLength: 36
        },
        "X-Project-Id": {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "IOTDA.000006": adviceIOTDA000006,
        "IOTDA.000008": adviceIOTDA000008
      },
      "401": {
        "APIGW.0301": adviceAPIGW0301,
        "APIGW.0307": adviceAPIGW0307,
        "IOTDA.000002": adviceIOTDA000002
      },
      "403": {
        "IOTDA.000004": adviceIOTDA000004,
        "IOTDA.000021": adviceIOTDA000021,
        "APIGW.0302": adviceAPIGW0302,
        "APIGW.0306": adviceAPIGW0306,
        "IOTDA.001000": adviceIOTDA001000,
        "IOTDA.001002": adviceIOTDA001002,
        "IOTDA.000022": adviceIOTDA000022
      },
      "404": {
        "APIGW.0101": adviceAPIGW0101
      },
      "429": {
        "APIGW.0308": adviceAPIGW0308
      },
      "500": {
        "IOTDA.000001": adviceIOTDA000001,
        "IOTDA.000020": adviceIOTDA000020,
        "APIGW.0601": adviceAPIGW0601
      }
    }
  }
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = {
  statuses: [
    401
  ],
  refused: [
    "APIGW.0301",
    "APIGW.0307",
    "IOTDA.000002"
  ],
  other: [
    "APIGW.0101",
    "APIGW.0302",
    "APIGW.0306",
    "APIGW.0308",
    "APIGW.0601",
    "APIGW.0613",
    "IOTDA.000001",
    "IOTDA.000006",
    "IOTDA.000008",
    "IOTDA.000009",
    "IOTDA.000010",
    "IOTDA.000017",
    "IOTDA.000018",
    "IOTDA.000022",
    "IOTDA.001000",
    "IOTDA.001002",
    "IOTDA.010002",
    "IOTDA.014000",
    "IOTDA.014016",
    "IOTDA.014031",
    "IOTDA.014111",
    "IOTDA.014114",
    "IOTDA.016002",
    "IOTDA.016003"
  ]
};
