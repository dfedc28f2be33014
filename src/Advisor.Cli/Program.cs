using System.Runtime.InteropServices;
using System.Text;
using Advisor.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // JSON is UTF-8, whatever the locale says
using var interruption = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = true;
    interruption.Cancel();
});
return await CommandLine.RunAsync(args, Console.Out, Console.Error, interruption.Token, Console.In);
