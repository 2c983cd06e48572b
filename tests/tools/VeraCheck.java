// Validates PDF files with the veraPDF library and prints one line a profile and file, and one a broken rule.
//   usage: VeraCheck PROFILE[,PROFILE...] FILE.pdf...      PROFILE: 1b 2b 2u 2a 3b 3u 3a 4 ua1 ua2
//   exit status: 0 all comply, 1 at least one does not, 2 a file could not be checked
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class VeraCheck {
  private static final int LONGEST_MESSAGE = 400;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    int status = 0;
    for (String profile : arguments[0].split(",")) {
      for (int i = 1; i < arguments.length; i++) {
        status = Math.max(status, check(profile, arguments[i]));
      }
    }
    System.exit(status);
  }

  private static int check(String profile, String path) {
    PDFAFlavour flavour = PDFAFlavour.fromString(profile);
    try (InputStream input = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(input, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100000, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.printf("%s %s %s %d%n", result.isCompliant() ? "PASS" : "FAIL", profile, path, result.getTotalAssertions());
      if (result.isCompliant()) {
        return 0;
      }
      broken(result).forEach((rule, message) -> System.out.printf("    %s %s%n", rule, message));
      return 1;
    } catch (Exception error) {
      System.out.printf("ERROR %s %s %s%n", profile, path, error);
      return 2;
    }
  }

  private static Map<String, String> broken(ValidationResult result) {
    Map<String, String> found = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
        String message = (assertion.getMessage() + " @ " + assertion.getLocation().getContext()).replaceAll("\\s+", " ");
        found.putIfAbsent(rule, message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
      }
    }
    return found;
  }
}
