package id.kumkm.registry.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.kumkm.registry.support.TestService;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests of both overlays against Kubernetes' types and the running service. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ManifestsTest {

    private static final String SECRET = ".*(PASSWORD|SECRET|TOKEN|CREDENTIAL|USERNAME|_KEYS?(_(?!ID)|$)).*";

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void everyObjectIsOfAKnownTypeAndInTheOverlaysNamespace(String overlay) throws Exception {
        Manifests manifests = Manifests.of(overlay);

        assertThat(manifests.objects()).hasSize(9);
        assertThat(manifests.objects().stream()
                        .map(object -> object.getMetadata().getNamespace()))
                .containsOnly(overlay.equals("staging") ? "kumkm-staging" : "kumkm");
    }

    @Test
    void aPropertyThatKubernetesDoesNotKnowFails() {
        assertThatThrownBy(() -> Manifests.typed(Manifests.yaml(
                        "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: [{prot: 80}]}}")))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void probesAskPathsThatTheServiceAnswers(String overlay) throws Exception {
        Container registry = pod(overlay).getContainers().get(0);

        for (Probe probe :
                List.of(registry.getStartupProbe(), registry.getLivenessProbe(), registry.getReadinessProbe())) {
            assertThat(probe.getHttpGet().getPort().getStrVal())
                    .isEqualTo(registry.getPorts().get(0).getName());
            assertThat(RestAssured.get(probe.getHttpGet().getPath()).statusCode())
                    .as(probe.getHttpGet().getPath())
                    .isEqualTo(200);
        }
        assertThat(RestAssured.get(Manifests.of(overlay)
                                .one(Deployment.class)
                                .getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getAnnotations()
                                .get("prometheus.io/path"))
                        .asString())
                .contains("jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void everySettingIsOneThatTheServiceReadsAtRunTime(String overlay) throws Exception {
        KnownSettings known = new KnownSettings();

        Stream<String> given = Stream.concat(
                variables(overlay).stream().map(EnvVar::getName),
                Manifests.of(overlay).one(ConfigMap.class).getData().keySet().stream());

        assertThat(given).allMatch(known::contains);
        assertThat(known.contains("QUARKUS_DATASOURCE_DB_KIND"))
                .as("a setting of the build")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void noSecretIsWrittenDown(String overlay) throws Exception {
        Manifests manifests = Manifests.of(overlay);

        assertThat(variables(overlay))
                .filteredOn(variable -> variable.getName().matches(SECRET))
                .isNotEmpty()
                .allMatch(variable ->
                        variable.getValue() == null && variable.getValueFrom().getSecretKeyRef() != null);
        assertThat(manifests.one(ConfigMap.class).getData()).allSatisfy((name, value) -> {
            assertThat(name).doesNotMatch(SECRET);
            assertThat(value).doesNotContain("password=", "user=");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void onlyTheMigratingContainerHoldsTheOwnersPassword(String overlay) throws Exception {
        PodSpec pod = pod(overlay);

        assertThat(secrets(pod.getInitContainers().get(0))).contains("kumkm-registry-owner");
        assertThat(secrets(pod.getContainers().get(0))).containsOnly("kumkm-registry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void thePodIsRestricted(String overlay) throws Exception {
        PodSpec pod = pod(overlay);

        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(Manifests.of(overlay).one(ServiceAccount.class).getAutomountServiceAccountToken())
                .isFalse();
        assertThat(containers(pod)).hasSize(2).allSatisfy(container -> {
            SecurityContext context = container.getSecurityContext();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container.getVolumeMounts()).extracting("mountPath").containsExactly("/tmp");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getImage()).matches("kumkm-registry:\\d+\\.\\d+\\.\\d+");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void theNetworkLetsInGraphqlAndOutWhatTheServiceNeeds(String overlay) throws Exception {
        Manifests manifests = Manifests.of(overlay);

        assertThat(manifests
                        .one(Ingress.class)
                        .getSpec()
                        .getRules()
                        .get(0)
                        .getHttp()
                        .getPaths())
                .extracting("path")
                .containsExactly("/graphql");
        assertThat(manifests.all(NetworkPolicy.class))
                .flatExtracting(policy -> policy.getSpec().getEgress())
                .flatExtracting(rule -> rule.getPorts())
                .extracting(port -> ((NetworkPolicyPort) port).getPort().getIntVal())
                .containsExactlyInAnyOrder(53, 53, 5432, 443);
        assertThat(manifests.all(NetworkPolicy.class))
                .anyMatch(policy -> policy.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void whatSelectsFindsThePods(String overlay) throws Exception {
        Manifests manifests = Manifests.of(overlay);
        Deployment deployment = manifests.one(Deployment.class);
        var labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels().entrySet();

        assertThat(labels)
                .containsAll(
                        manifests.one(Service.class).getSpec().getSelector().entrySet())
                .containsAll(deployment.getSpec().getSelector().getMatchLabels().entrySet())
                .containsAll(manifests
                        .one(PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels()
                        .entrySet());
        assertThat(manifests.all(NetworkPolicy.class))
                .allSatisfy(policy -> assertThat(labels)
                        .containsAll(policy.getSpec()
                                .getPodSelector()
                                .getMatchLabels()
                                .entrySet()));
        assertThat(names(manifests.all(Deployment.class)))
                .contains(manifests
                        .one(HorizontalPodAutoscaler.class)
                        .getSpec()
                        .getScaleTargetRef()
                        .getName());
    }

    private static List<String> names(List<? extends HasMetadata> objects) {
        return objects.stream().map(object -> object.getMetadata().getName()).toList();
    }

    private static List<String> secrets(Container container) {
        return container.getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef().getName())
                .toList();
    }

    private static PodSpec pod(String overlay) throws IOException, InterruptedException {
        return Manifests.of(overlay)
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec();
    }

    private static List<Container> containers(PodSpec pod) {
        List<Container> containers = new ArrayList<>(pod.getInitContainers());
        containers.addAll(pod.getContainers());
        return containers;
    }

    private static List<EnvVar> variables(String overlay) throws IOException, InterruptedException {
        return containers(pod(overlay)).stream()
                .flatMap(container -> container.getEnv().stream())
                .toList();
    }
}
