import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** Prints the public half of a private RSA key (PKCS 8 in Base64), so that the smoke test can start the artifact with it. */
class PublicKey {

    public static void main(String[] arguments) throws Exception {
        byte[] kept = Base64.getDecoder().decode(Files.readString(Path.of(arguments[0])).strip());
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(kept));
        var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
        System.out.println(Base64.getEncoder().encodeToString(rsa.generatePublic(spec).getEncoded()));
    }
}
