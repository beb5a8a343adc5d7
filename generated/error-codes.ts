// Generated from spec/*.yaml by `npm run generate`. Do not edit.

/** Operations of spec/northbound.yaml and their documented errors, by status and code. */
export const northbound = {
  getAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/login",
    errors: {
      "400": {
        "100247": {
          description: "Operation not allowed. The application has been frozen.",
          advice: "The application is frozen, usually because of arrears. Top up the account, or ask the platform's operator to unfreeze the application."
        },
        "100449": {
          description: "The device is freezed cant operate.",
          advice: "The user has no permission for this operation. Check whether the user that owns the appId may call the API."
        },
        "102202": {
          description: "Required Parameter is null or empty.",
          advice: "Set every mandatory field of the request (appId and secret)."
        }
      },
      "401": {
        "100208": {
          description: "AppId or secret is not right.",
          advice: "Check appId and secret for missing or extra characters, and check that the host in the address is the platform where the application was created."
        }
      },
      "500": {
        "50252": {
          description: "Internal server error.",
          advice: "An internal error of the IoT platform. Contact its maintenance personnel."
        }
      }
    }
  },
  refreshAuthToken: {
    method: "POST",
    path: "/iocm/app/sec/v1.1.0/refreshToken",
    errors: {
      "400": {
        "50400": {
          description: "The input is invalid.",
          advice: "Check the values in the request."
        },
        "100247": {
          description: "Operation not allowed. The application has been frozen.",
          advice: "The application is frozen, usually because of arrears. Top up the account, or ask the platform's operator to unfreeze the application."
        },
        "100449": {
          description: "The device is freezed cant operate.",
          advice: "The user has no permission for this operation. Check whether the user that owns the appId may call the API."
        },
        "102202": {
          description: "Required Parameter is null or empty.",
          advice: "Set every mandatory field of the request (appId, secret and refreshToken)."
        }
      },
      "401": {
        "100208": {
          description: "AppId or secret is not right.",
          advice: "The appId, the secret or the refresh token is wrong or expired. Log in again; if that fails with 100208 too, check appId and secret."
        }
      },
      "500": {
        "50252": {
          description: "Internal server error.",
          advice: "An internal error of the IoT platform. Contact its maintenance personnel."
        }
      }
    }
  },
  querySingleDeviceInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
    errors: {
      "400": {
        "100405": {
          description: "The request parameter is invalid.",
          advice: "Check deviceId and the query parameters."
        }
      },
      "401": {
        "100025": {
          description: "AppId for auth not exist.",
          advice: "Send the appId in the header app_key. If it was sent, ask the operator whether this installation reads x-app-key."
        }
      },
      "403": {
        "100203": {
          description: "The application is not existed.",
          advice: "Check the appId."
        },
        "100217": {
          description: "The application hasn't been authorized.",
          advice: "The owner of the device has to authorise this application."
        },
        "1010005": {
          description: "Invalid access token or appId.",
          advice: "The access token has expired or a newer one has replaced it. Get a new one, and make sure that nobody else logs in with this appId."
        },
        "1010009": {
          description: "app throttle exceed.",
          advice: "The application sent more calls than it may, by default 100 in 60 s. Slow down, or ask the operator for a higher limit."
        }
      },
      "404": {
        "100403": {
          description: "The device is not existed.",
          advice: "Check the deviceId, and that the device belongs to this application or is authorised to it."
        },
        "100418": {
          description: "The deviceData is not existed.",
          advice: "The device has not reported data yet. Check the deviceId and wait for its first report."
        }
      },
      "500": {
        "50252": {
          description: "Internal server error.",
          advice: "An internal error of the IoT platform. Contact its maintenance personnel."
        },
        "100203": {
          description: "The application is not existed.",
          advice: "Check the appId."
        }
      }
    }
  },
  queryBatchDevicesInfo: {
    method: "GET",
    path: "/iocm/app/dm/v1.4.0/devices",
    errors: {
      "400": {
        "100216": {
          description: "The application input is invalid.",
          advice: "Check the query parameters."
        },
        "100218": {
          description: "The gatewayId and pageNo can't be both null.",
          advice: "Send pageNo (0 for the first page), gatewayId, or both."
        },
        "100405": {
          description: "The request parameter is invalid.",
          advice: "Check the query parameters."
        }
      },
      "401": {
        "100025": {
          description: "AppId for auth not exist.",
          advice: "Send the appId in the header app_key. If it was sent, ask the operator whether this installation reads x-app-key."
        }
      },
      "403": {
        "100203": {
          description: "The application is not existed.",
          advice: "Check the appId."
        },
        "100217": {
          description: "The application hasn't been authorized.",
          advice: "The owner of the device has to authorise this application."
        },
        "1010005": {
          description: "Invalid access token or appId.",
          advice: "The access token has expired or a newer one has replaced it. Get a new one, and make sure that nobody else logs in with this appId."
        },
        "1010009": {
          description: "app throttle exceed.",
          advice: "The application sent more calls than it may, by default 100 in 60 s. Slow down, or ask the operator for a higher limit."
        }
      },
      "500": {
        "50252": {
          description: "Internal server error.",
          advice: "An internal error of the IoT platform. Contact its maintenance personnel."
        },
        "100203": {
          description: "The application is not existed.",
          advice: "Check the appId."
        }
      }
    }
  }
} as const;

/** Operations of spec/iotda.yaml and their documented errors, by status and code. */
export const iotda = {
  CreateAccessCode: {
    method: "POST",
    path: "/v5/iot/{project_id}/auth/accesscode",
    errors: {
      "400": {
        "IOTDA.000006": {
          description: "Invalid input data.",
          advice: "Check the request parameters against the document."
        },
        "IOTDA.000008": {
          description: "Invalid input. Bad request, for more detail, refer to the error message.",
          advice: "Check the form of the request, for example that the body is valid JSON and labelled as such."
        }
      },
      "401": {
        "APIGW.0301": {
          description: "Incorrect IAM authentication information.",
          advice: "The token or the signature is missing, wrong or expired. With a token, get a new one from IAM; with AK/SK, check key, clock and signature. More than five wrong signatures lock the key for five minutes."
        },
        "APIGW.0307": {
          description: "The token must be updated.",
          advice: "The token has become invalid before its time, for example because the user's password or permissions changed. Get a new one from IAM."
        },
        "IOTDA.000002": {
          description: "The request is unauthorized.",
          advice: "Check the credentials. With AK/SK against a standard or enterprise instance this is what a wrong algorithm looks like. Those instances need the derived signature (V11-HMAC-SHA256)."
        }
      },
      "403": {
        "IOTDA.000004": {
          description: "Invalid access token.",
          advice: "Get a token from the IAM of this region, scoped to this project."
        },
        "IOTDA.000021": {
          description: "The user was not found by the IAM token.",
          advice: "Subscribe to IoTDA with this account, or check that the token belongs to the right account."
        },
        "APIGW.0302": {
          description: "The IAM user is not allowed to access the API.",
          advice: "Give the IAM user the permissions for IoTDA, or check that it is not on a blacklist."
        },
        "APIGW.0306": {
          description: "API access denied.",
          advice: "Check the IAM user's permissions and the project of the token."
        }
      },
      "404": {
        "APIGW.0101": {
          description: "The API does not exist or has not been published in the environment.",
          advice: "Check the endpoint. It must be that of IoTDA in the region of the project, or the own host of the instance."
        }
      },
      "429": {
        "APIGW.0308": {
          description: "The throttling threshold has been reached.",
          advice: "Call less often. Refused calls may count too, so wait before the next one."
        }
      },
      "500": {
        "IOTDA.000001": {
          description: "Internal server error.",
          advice: "An internal error of IoTDA. Contact technical support with the request ID."
        },
        "IOTDA.000020": {
          description: "The IAM token could not be decrypted.",
          advice: "A problem of the token, in spite of the status. Get a new token from the IAM of this region."
        },
        "APIGW.0601": {
          description: "Internal server error.",
          advice: "An internal error of the gateway. Contact technical support with the request ID."
        }
      }
    }
  }
} as const;

/** Operations of spec/iam.yaml and their documented errors, by status and code. */
export const iam = {
  KeystoneCreateUserTokenByPassword: {
    method: "POST",
    path: "/v3/auth/tokens",
    errors: {
      "400": {
        "400": {
          description: "The request body is invalid",
          advice: "Check domainName, userName, project and passcode."
        }
      },
      "401": {
        "401": {
          description: "The username or password is wrong.",
          advice: "Check domainName, userName and password, and that the user is an IAM user with programmatic access (a HUAWEI ID or federated user gets no token). Do not try again unchanged; wrong passwords lock the user."
        }
      },
      "403": {
        "403": {
          description: "Access denied.",
          advice: "Check that the user is enabled, not locked, and has programmatic access."
        }
      },
      "404": {
        "404": {
          description: "The requested resource cannot be found.",
          advice: "Check the project's id or name and the account's name."
        }
      },
      "500": {
        "500": {
          description: "Internal server error.",
          advice: "An internal error of IAM. Try again later."
        }
      },
      "503": {
        "503": {
          description: "Service unavailable.",
          advice: "IAM is unavailable. Try again later."
        }
      }
    }
  }
} as const;
