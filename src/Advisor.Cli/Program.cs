using System.Text;
using Advisor.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // JSON is UTF-8, whatever the locale says
return await CommandLine.RunAsync(args, Console.Out, Console.Error, CancellationToken.None, Console.In);
