package news.dateline.launcher.kubernetes;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * Where the cluster is reached from outside.
 *
 * @param gateway the gateway's address
 * @param keycloak Keycloak's address
 */
record FrontDoor(String gateway, String keycloak) {

    /** The node ports of the evaluation overlay, at the first node's address, where none is given. */
    static FrontDoor of(Kubectl kubectl, String namespace, String gatewayOrNull, String keycloakOrNull) {
        String gateway = gatewayOrNull != null ? gatewayOrNull : nodePort(kubectl, namespace, "gateway");
        String keycloak = keycloakOrNull != null ? keycloakOrNull : nodePort(kubectl, namespace, "keycloak");
        return new FrontDoor(gateway, keycloak);
    }

    String issuer() {
        return keycloak + "/realms/dateline";
    }

    private static String nodePort(Kubectl kubectl, String namespace, String service) {
        String address = kubectl.output(
                "get", "nodes", "-o", "jsonpath={.items[0].status.addresses[?(@.type==\"InternalIP\")].address}");
        String port =
                kubectl.output("-n", namespace, "get", "service", service, "-o", "jsonpath={.spec.ports[0].nodePort}");
        if (address.isBlank() || port.isBlank()) {
            throw new LauncherFailure("The Service " + service + " has no port at the nodes: tell its address with --"
                    + service + " URL.");
        }
        return "http://" + address + ":" + port;
    }
}
