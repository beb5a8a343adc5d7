// Generated from spec/northbound by `npm run generate`. Do not edit.

// What to do about the documented errors, each remedy once; named after the first code that has it.
const advice102202 = "Set every mandatory field of the request (appId and secret).";
const advice100449 = "The user has no permission for this operation. Check whether the user that owns the appId may call the API.";
const advice100247 = "The application is frozen, usually because of arrears. Top up the account, or ask the platform's operator to unfreeze the application.";
const advice100208 = "Check appId and secret for missing or extra characters, and check that the host in the address is the platform where the application was created.";
const advice50252 = "An internal error of the IoT platform. Contact its maintenance personnel.";
const advice102202_2 = "Set every mandatory field of the request (appId, secret and refreshToken).";
const advice50400 = "Check the values in the request.";
const advice100208_2 = "The appId, the secret or the refresh token is wrong or expired. Log in again; if that fails with 100208 too, check appId and secret.";
const advice103028 = "The licences of the platform are used up. Ask its operator.";
const advice100003 = "Check verifyCode. If none was sent, contact the platform's maintenance personnel.";
const advice100007 = "Set what the request needs, nodeId above all.";
const advice100416 = "A device with this nodeId or verifyCode has been registered. Look for it, and delete it first if it is to be registered anew.";
const advice100426 = "Another device has this nodeId. Check it.";
const advice100025 = "Send the appId in the header app_key. If it was sent, ask the operator whether this installation reads x-app-key.";
const advice1010005 = "The access token has expired or a newer one has replaced it. Get a new one, and make sure that nobody else logs in with this appId.";
const advice1010009 = "The application sent more calls than it may, by default 100 in 60 s. Slow down, or ask the operator for a higher limit.";
const advice100203 = "Check the appId.";
const advice100217 = "The owner of the device has to authorise this application.";
const advice600002 = "Check the productId.";
const advice100412 = "The application has as many devices as it may. Delete some, or ask the operator for more.";
const advice100441 = "Register the device as a secure one (isSecure), or ask the operator for a higher limit.";
const advice103026 = "The platform has no licence. Ask its operator.";
const advice100405 = "Check deviceId and the query parameters.";
const advice100403 = "Check the deviceId, and that the device belongs to this application or is authorised to it.";
const advice100418 = "The device has not reported data yet. Check the deviceId and wait for its first report.";
const advice100440 = "Check the value of isSecure, if it was sent.";
const advice500004 = "Thaw devices that are muted without need (mute is FALSE), or ask the operator for a higher limit.";
const advice100216 = "Check the query parameters.";
const advice100218 = "Send pageNo (0 for the first page), gatewayId, or both.";
const advice100217_2 = "Leave appId out of the query for what is your own. Of another application, its owner has to authorise yours.";
const advice100428 = "Check the connection between device and platform.";
const advice100431 = "Check that the device's profile is on the platform, and has the serviceId of the request.";
const advice100220 = "Send the appId in the header app_key.";
const advice100501 = "The platform is congested. Try again later.";
const advice100223 = "Let the device report, so that waiting commands are sent, or cancel some of them with updateDeviceCommand. By default 20 may wait.";
const advice100612 = "The device has not been online for long, by default 7 days. Send the command again when it is.";
const advice100434 = "Check the command ID.";
const advice100435 = "The command has been canceled, has expired or has been executed. Query it for its status.";
const advice100224 = "Ask for fewer, for example by notifyType.";
const advice100222 = "Check callbackUrl. It needs a port, and the subscriptions of an application have to agree in host and port.";
const advice100227 = "The application has subscribed to this notifyType already. Delete that subscription first, or keep it.";
const advice100225 = "Check the subscription ID or type; the subscription may have been deleted already.";
const advice100216_2 = "Check the query parameters, for example that pageSize is no more than 2000.";
const advice100419 = "Send both deviceId and gatewayId; they are the same for a directly connected device.";

/** The operations: their limits by place and wire name, and the remedy of each documented error by status and code. */
export const operations = {
  getAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/login",
    limits: {
      body: {
        appId: {
          minLength: 1,
          maxLength: 256
        },
        secret: {
          minLength: 1,
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "100247": advice100247,
        "100449": advice100449,
        "102202": advice102202
      },
      "401": {
        "100208": advice100208
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  refreshAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/refreshToken",
    limits: {
      body: {
        appId: {
          minLength: 1,
          maxLength: 256
        },
        secret: {
          minLength: 1,
          maxLength: 256
        },
        refreshToken: {
          minLength: 1,
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "50400": advice50400,
        "100247": advice100247,
        "100449": advice100449,
        "102202": advice102202_2
      },
      "401": {
        "100208": advice100208_2
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  regDirectDevice: {
    method: "POST",
    path: "/iocm/app/reg/v1.1.0/deviceCredentials",
    limits: {
      body: {
        nodeId: {
          minLength: 1,
          maxLength: 256
        },
        verifyCode: {
          maxLength: 256
        },
        psk: {
          minLength: 8,
          maxLength: 32,
          pattern: "^[a-fA-F0-9]{8,32}$"
        },
        endUserId: {
          maxLength: 256
        },
        imsi: {
          minLength: 1,
          maxLength: 64
        },
        productId: {
          maxLength: 256
        }
      }
    },
    errors: {
      "200": {
        "103028": advice103028
      },
      "400": {
        "50400": advice50400,
        "100003": advice100003,
        "100007": advice100007,
        "100416": advice100416,
        "100426": advice100426
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "600002": advice600002,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "100001": advice50252,
        "100203": advice100203,
        "100412": advice100412,
        "100441": advice100441,
        "103026": advice103026
      }
    }
  },
  querySingleDeviceInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    limits: {
      path: {
        deviceId: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        appId: {
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "100405": advice100405
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "404": {
        "100403": advice100403,
        "100418": advice100418
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203
      }
    }
  },
  modifyDeviceInfo: {
    method: "PUT",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    limits: {
      path: {
        deviceId: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      body: {
        name: {
          minLength: 1,
          maxLength: 256
        },
        endUser: {
          minLength: 1,
          maxLength: 256
        },
        mute: {
          minLength: 1,
          maxLength: 256
        },
        manufacturerId: {
          minLength: 1,
          maxLength: 256
        },
        manufacturerName: {
          minLength: 1,
          maxLength: 256
        },
        deviceType: {
          minLength: 1,
          maxLength: 256
        },
        model: {
          minLength: 1,
          maxLength: 256
        },
        location: {
          minLength: 1,
          maxLength: 1024
        },
        protocolType: {
          minLength: 1,
          maxLength: 256
        },
        region: {
          minLength: 1,
          maxLength: 256
        },
        organization: {
          minLength: 1,
          maxLength: 256
        },
        timezone: {
          minLength: 1,
          maxLength: 256
        },
        imsi: {
          minLength: 1,
          maxLength: 64
        },
        productId: {
          maxLength: 256
        }
      }
    },
    errors: {
      "200": {
        "100203": advice100203
      },
      "400": {
        "50400": advice50400,
        "100022": advice50400,
        "100440": advice100440
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "500004": advice500004,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "404": {
        "100403": advice100403,
        "100418": advice100403
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203,
        "100441": advice100441
      }
    }
  },
  deleteDirectDevice: {
    method: "DELETE",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    limits: {
      path: {
        deviceId: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "400": {
        "50400": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "404": {
        "100403": advice100403,
        "100418": advice100403
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203
      }
    }
  },
  queryBatchDevicesInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices",
    limits: {
      query: {
        appId: {
          maxLength: 256
        },
        gatewayId: {
          maxLength: 256
        },
        deviceType: {
          maxLength: 256
        },
        location: {
          maxLength: 2048
        },
        name: {
          maxLength: 256
        },
        startTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        },
        endTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        }
      }
    },
    errors: {
      "400": {
        "100216": advice100216,
        "100218": advice100218,
        "100405": advice100216
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203
      }
    }
  },
  queryDeviceCommand: {
    method: "GET",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands",
    limits: {
      query: {
        deviceId: {
          maxLength: 64
        },
        startTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        },
        endTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        }
      }
    },
    errors: {
      "200": {
        "100203": advice100203,
        "100217": advice100217_2,
        "100418": advice100403,
        "100428": advice100428,
        "100431": advice100431
      },
      "400": {
        "100022": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100217": advice100217_2,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "100001": advice50252,
        "100023": advice50252,
        "100220": advice100220,
        "101016": advice50252,
        "101017": advice50252
      },
      "503": {
        "100501": advice100501
      }
    }
  },
  postDeviceCommand: {
    method: "POST",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands",
    limits: {
      query: {
        appId: {
          maxLength: 64
        }
      },
      body: {
        deviceId: {
          maxLength: 64
        },
        callbackUrl: {
          maxLength: 1024
        }
      }
    },
    errors: {
      "200": {
        "100203": advice100203,
        "100217": advice100217_2,
        "100418": advice100403,
        "100428": advice100428,
        "100431": advice100431
      },
      "400": {
        "100022": advice50400,
        "100223": advice100223
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100217": advice100217_2,
        "100612": advice100612,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "100001": advice50252,
        "100023": advice50252,
        "100220": advice100220,
        "101016": advice50252,
        "101017": advice50252
      },
      "503": {
        "100501": advice100501
      }
    }
  },
  updateDeviceCommand: {
    method: "PUT",
    path: "/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}",
    limits: {
      path: {
        deviceCommandId: {
          minLength: 1,
          maxLength: 64,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      }
    },
    errors: {
      "200": {
        "100203": advice100203,
        "100217": advice100217_2,
        "100418": advice100403,
        "100428": advice100428,
        "100431": advice100431,
        "100434": advice100434,
        "100435": advice100435
      },
      "400": {
        "100022": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "100001": advice50252,
        "100023": advice50252,
        "100220": advice100220,
        "101016": advice50252,
        "101017": advice50252
      },
      "503": {
        "100501": advice100501
      }
    }
  },
  queryBatchSubscriptions: {
    method: "GET",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    limits: {
      query: {
        appId: {
          maxLength: 256
        },
        notifyType: {
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "100224": advice100224
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  subDeviceBusinessData: {
    method: "POST",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    limits: {
      body: {
        appId: {
          maxLength: 256
        },
        callbackUrl: {
          maxLength: 1024
        },
        channel: {
          maxLength: 32
        }
      }
    },
    errors: {
      "400": {
        "100222": advice100222
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100217": advice100217_2,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "409": {
        "100227": advice100227
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  deleteBatchSubscriptions: {
    method: "DELETE",
    path: "/iocm/app/sub/v1.2.0/subscriptions",
    limits: {
      query: {
        appId: {
          maxLength: 256
        },
        notifyType: {
          maxLength: 256
        },
        callbackUrl: {
          maxLength: 1024
        }
      }
    },
    errors: {
      "400": {
        "50400": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100217": advice100217_2,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "404": {
        "100225": advice100225
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  querySingleSubscription: {
    method: "GET",
    path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
    limits: {
      path: {
        subscriptionId: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        appId: {
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "50400": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  deleteSingleSubscription: {
    method: "DELETE",
    path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
    limits: {
      path: {
        subscriptionId: {
          minLength: 1,
          maxLength: 256,
          pattern: "^[A-Za-z0-9_-]+$"
        }
      },
      query: {
        appId: {
          maxLength: 256
        }
      }
    },
    errors: {
      "400": {
        "50400": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100217": advice100217_2,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "404": {
        "100225": advice100225
      },
      "500": {
        "50252": advice50252
      }
    }
  },
  queryDeviceDataHistory: {
    method: "GET",
    path: "/iocm/app/data/v1.2.0/deviceDataHistory",
    limits: {
      query: {
        startTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        },
        endTime: {
          pattern: "^[0-9]{8}T[0-9]{6}Z$"
        }
      }
    },
    errors: {
      "200": {
        "100418": advice100403
      },
      "400": {
        "100216": advice100216_2,
        "100419": advice100419
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203
      }
    }
  },
  queryDeviceCapabilities: {
    method: "GET",
    path: "/iocm/app/data/v1.1.0/deviceCapabilities",
    limits: {},
    errors: {
      "400": {
        "100022": advice50400
      },
      "401": {
        "100025": advice100025
      },
      "403": {
        "100203": advice100203,
        "100217": advice100217,
        "1010005": advice1010005,
        "1010009": advice1010009
      },
      "500": {
        "50252": advice50252,
        "100203": advice100203
      }
    }
  }
};

/** The codes that say that the token of a call was refused, with which statuses, and those that speak of something else. */
export const refusals = {
  statuses: [
    401,
    403
  ],
  refused: [
    "1010005"
  ],
  other: [
    "100001",
    "100003",
    "100007",
    "100022",
    "100023",
    "100025",
    "100203",
    "100216",
    "100217",
    "100218",
    "100220",
    "100222",
    "100223",
    "100224",
    "100225",
    "100227",
    "100403",
    "100405",
    "100412",
    "100416",
    "100418",
    "100419",
    "100426",
    "100428",
    "100431",
    "100434",
    "100435",
    "100440",
    "100441",
    "100501",
    "100612",
    "1010009",
    "101016",
    "101017",
    "103026",
    "103028",
    "500004",
    "50252",
    "50400",
    "600002"
  ]
};
