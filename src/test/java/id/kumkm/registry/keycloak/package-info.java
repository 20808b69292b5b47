/** The service behind a real Keycloak with the project's realm file: {@code ./mvnw -Pkeycloak test}. */
@NullMarked
package id.kumkm.registry.keycloak;

import org.jspecify.annotations.NullMarked;
